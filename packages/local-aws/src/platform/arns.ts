/** Which account an ARN is of. */
export interface AccountPlace {
  partition: string;
  accountId: string;
}

/** Where an ARN is: partition, Region and account. */
export interface ArnPlace extends AccountPlace {
  region: string;
}

/** An ARN of EKS: `eksArn(place, 'cluster/prod')`. */
export function eksArn(place: ArnPlace, resource: string): string {
  return `arn:${place.partition}:eks:${place.region}:${place.accountId}:${resource}`;
}

/** An ARN of IAM, which has no Region: `iamArn(place, 'role/team/prod')`. */
export function iamArn(place: AccountPlace, resource: string): string {
  return `arn:${place.partition}:iam::${place.accountId}:${resource}`;
}

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

/** An ARN of a bucket, or of an object in it. S3's ARNs carry neither account nor Region. */
export function s3Arn(
  place: { partition: string },
  bucket: string,
  key?: string,
): string {
  const arn = `arn:${place.partition}:s3:::${bucket}`;
  return key === undefined ? arn : `${arn}/${key}`;
}
