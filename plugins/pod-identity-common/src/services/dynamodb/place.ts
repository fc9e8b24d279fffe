import { parseArn } from 'iam-policy';
import type { ServicePlace } from '../AwsService';

/**
 * A table of DynamoDB, or a stream of one.
 *
 * @public
 */
export interface TablePlace extends ServicePlace {
  tableArn: string;
  name: string;
  /** What the policy stands on: the table, also for an index of it; or the stream. */
  policy: { name: string; arn: string };
  accountId: string;
  region: string;
}

/**
 * The table that an ARN names, itself or by an index or stream of it; undefined for an ARN of anything else.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/access-control-resource-based.html
 *
 * @public
 */
export function tablePlaceOf(arn: string): TablePlace | undefined {
  const { partition, service, region, accountId, resource } =
    parseArn(arn) ?? {};
  const [, name, kind] =
    /^table\/([\w.-]{3,255})(?:\/(index|stream)\/[^/]+)?$/.exec(
      resource ?? '',
    ) ?? [];
  if (service !== 'dynamodb' || !region || !accountId || !name) {
    return undefined;
  }
  const tableArn = `arn:${partition}:dynamodb:${region}:${accountId}:table/${name}`;
  return {
    level: 'table',
    policy: {
      name: `table policy of ${name}`,
      arn: kind === 'stream' ? arn : tableArn,
    },
    tableArn,
    name,
    accountId,
    region,
  };
}
