/** The parts of a role's ARN. */
export interface RoleArn {
  partition: string;
  accountId: string;
  /** With leading and trailing slash. */
  path: string;
  roleName: string;
}

/** Takes a role's ARN apart; undefined for any other text. */
export function parseRoleArn(arn: string): RoleArn | undefined {
  const match = /^arn:([^:]+):iam::(\d{12}):role(\/(?:.*\/)?)([^/]+)$/.exec(
    arn,
  );
  return match
    ? {
        partition: match[1],
        accountId: match[2],
        path: match[3],
        roleName: match[4],
      }
    : undefined;
}
