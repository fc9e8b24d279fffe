/** The account of an ARN. Empty for ARNs that carry none, such as those of S3. */
export function accountOf(arn: string): string {
  return arn.split(':')[4] ?? '';
}
