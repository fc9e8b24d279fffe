import { parseArn } from 'iam-policy';
import type { ServicePlace } from '../AwsService';

/**
 * A topic of SNS.
 *
 * @public
 */
export interface TopicPlace extends ServicePlace {
  name: string;
  policy: { name: string; arn: string };
  accountId: string;
  region: string;
}

/**
 * The topic that an ARN names; undefined for an ARN of anything else, such as a subscription or an endpoint of a phone.
 *
 * @public
 */
export function topicPlaceOf(arn: string): TopicPlace | undefined {
  const {
    service,
    region,
    accountId,
    resource: name = '',
  } = parseArn(arn) ?? {};
  return service === 'sns' &&
    region &&
    accountId &&
    /^[\w-]{1,256}(?:\.fifo)?$/.test(name)
    ? {
        level: 'topic',
        words: `topic ${name}`,
        name,
        policy: { name: `topic policy of ${name}`, arn },
        accountId,
        region,
      }
    : undefined;
}
