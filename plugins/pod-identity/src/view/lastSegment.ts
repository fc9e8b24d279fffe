/** What stands after the last slash: the name of a role or cluster from its ARN, without its path. The text itself where there is none. */
export function lastSegment(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1);
}
