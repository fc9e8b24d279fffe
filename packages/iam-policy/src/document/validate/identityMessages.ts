/**
 * What IAM says of an action in an identity policy; undefined if IAM accepts it. Seen in AWS's answers.
 * IAM accepts actions that do not exist.
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

const LEGACY = 'The policy failed legacy parsing';

/** What may follow the account in an ARN of IAM. Seen in AWS's answer, which lists them. */
const IAM_PATHS = [
  'user/',
  'federated-user/',
  'role/',
  'group/',
  'instance-profile/',
  'mfa/',
  'server-certificate/',
  'policy/',
  'sms-mfa/',
  'saml-provider/',
  'oidc-provider/',
  'report/',
  'access-report/',
];

function regionMessage(service: string, resource: string): string | undefined {
  if (service === 'iam') {
    return `IAM resource ${resource} cannot contain region information.`;
  }
  return service === 's3'
    ? `Resource ${resource} can not contain region information.`
    : undefined;
}

/**
 * What IAM says of a value of `Resource` in an identity policy; undefined if IAM accepts the value. Seen in AWS's answers, except for two that
 * are inferred: a wildcard in the partition is accepted, and how an incomplete ARN in a session policy is refused
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html says that it is refused).
 *
 * @param complete - whether an ARN must have all its parts
 */
export function resourceMessage(
  resource: string,
  complete: boolean,
): string | undefined {
  if (resource === '*') {
    return undefined;
  }
  const parts = resource.split(':');
  if (parts.length === 1) {
    return `Resource ${resource} must be in ARN format or "*".`;
  }
  const [, partition, service, region, account] = parts;
  if (!/^(?:aws(?:-[a-z]+)*|[a-z-]*[*?][a-z*?-]*)$/.test(partition)) {
    const rest = [2, 3, 4].map(index => parts[index] ?? '*');
    const tail = parts.length > 5 ? parts.slice(5).join(':') : '*';
    return `Partition "${partition}" is not valid for resource "arn:${partition}:${rest.join(
      ':',
    )}:${tail}".`;
  }
  if (service === undefined || /[*?]/.test(service)) {
    return 'Resource vendor must be fully qualified and cannot contain regexes.';
  }
  if (service === '') {
    return LEGACY;
  }
  if (parts.length < 6 && (complete || resource.includes('::'))) {
    return LEGACY;
  }
  const wrongRegion = region ? regionMessage(service, resource) : undefined;
  if (wrongRegion && region !== '*') {
    return wrongRegion;
  }
  if (service !== 'iam' || account === undefined) {
    return undefined;
  }
  const path = parts.slice(5).join(':');
  return path === '*' || IAM_PATHS.some(start => path.startsWith(start))
    ? undefined
    : `IAM resource path must either be "*" or start with ${IAM_PATHS.join(
        ', ',
      )}.`;
}
