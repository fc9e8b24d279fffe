import type { ArnPlace } from '../../platform/arns';

/** The ARN of a table. */
export function tableArn(place: ArnPlace, name: string): string {
  return `arn:${place.partition}:dynamodb:${place.region}:${place.accountId}:table/${name}`;
}
