/** The ARN of a role session. The role's path is not in it. */
export function roleSessionArn(
  place: { partition: string; accountId: string },
  roleName: string,
  sessionName: string,
): string {
  return `arn:${place.partition}:sts::${place.accountId}:assumed-role/${roleName}/${sessionName}`;
}
