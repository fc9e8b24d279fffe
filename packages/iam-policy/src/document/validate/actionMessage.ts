/**
 * What IAM says of an action in an identity policy; undefined when it accepts it. Seen in AWS's answers.
 * Whether the action exists does not matter: IAM accepts actions that do not.
 */
export function actionMessage(action: string): string | undefined {
  if (action === '*') {
    return undefined;
  }
  const parts = action.split(':');
  if (parts.length === 1) {
    return 'Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.';
  }
  if (parts.length > 2) {
    return 'Actions/Condition can contain only one colon.';
  }
  const [vendor] = parts;
  return vendor === '*' || /^[a-zA-Z0-9.-]*$/.test(vendor)
    ? undefined
    : `Vendor ${vendor} is not valid`;
}
