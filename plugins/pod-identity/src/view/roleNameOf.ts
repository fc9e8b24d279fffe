/** The name of a role from its ARN, without its path; the text itself where it is no ARN. */
export function roleNameOf(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1);
}
