import type { AccountPlace } from './eksArn';

/** An ARN of IAM, which has no Region: `iamArn(place, 'role/team/prod')`. */
export function iamArn(place: AccountPlace, resource: string): string {
  return `arn:${place.partition}:iam::${place.accountId}:${resource}`;
}
