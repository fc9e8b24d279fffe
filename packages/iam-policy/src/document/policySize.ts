/**
 * The size that IAM counts against its quotas: characters without white space.
 *
 * White space inside strings is not counted either: IAM documents no exception
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html).
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
