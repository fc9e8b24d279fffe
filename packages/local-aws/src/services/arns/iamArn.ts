import type { ArnPlace } from './eksArn';

/** An ARN of IAM, which has no Region: `iamArn(place, 'role/team/prod')`. */
export function iamArn(
  place: Pick<ArnPlace, 'partition' | 'accountId'>,
  resource: string,
): string {
  return `arn:${place.partition}:iam::${place.accountId}:${resource}`;
}
