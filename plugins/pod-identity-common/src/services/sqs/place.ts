import { parseArn } from 'iam-policy';
import type { ServicePlace } from '../AwsService';

/**
 * A queue of SQS.
 *
 * @public
 */
export interface QueuePlace extends ServicePlace {
  name: string;
  policy: { name: string; arn: string };
  accountId: string;
  region: string;
}

/**
 * The queue that an ARN names; undefined for an ARN of anything else.
 *
 * @public
 */
export function queuePlaceOf(arn: string): QueuePlace | undefined {
  const {
    service,
    region,
    accountId,
    resource: name = '',
  } = parseArn(arn) ?? {};
  return service === 'sqs' &&
    region &&
    accountId &&
    /^[\w-]{1,80}(?:\.fifo)?$/.test(name)
    ? {
        level: 'queue',
        words: `queue ${name}`,
        name,
        policy: { name: `queue policy of ${name}`, arn },
        accountId,
        region,
      }
    : undefined;
}

/** A queue's URL as its ARN; undefined for any other text. */
export function arnOfQueueUrl(
  text: string,
  partition: string,
): string | undefined {
  const [, region, accountId, name] =
    /^https:\/\/sqs\.([a-z0-9-]+)\.amazonaws\.com(?:\.cn)?\/(\d{12})\/([\w.-]+)$/.exec(
      text,
    ) ?? [];
  return name && `arn:${partition}:sqs:${region}:${accountId}:${name}`;
}
