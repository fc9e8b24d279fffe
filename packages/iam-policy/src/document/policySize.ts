/**
 * The size that IAM counts against its quotas: the number of characters that are not white space.
 *
 * White space inside strings is not counted either: IAM documents no exception
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html). Quotas are 6,144 for a managed policy, 10,240 for all
 * inline policies of a role together, and 2,048 for a trust policy unless the account's quota is higher. For a session policy white space
 * counts: it is limited to 2,048 characters (https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html).
 *
 * @public
 */
export function policySize(text: string): number {
  let size = 0;
  for (const char of text) {
    if (char !== ' ' && char !== '\n' && char !== '\r' && char !== '\t') {
      size += 1;
    }
  }
  return size;
}
