import type { Call } from '../../platform/call';
import { resourcePolicyProblem } from '../../platform/principals';
import { AwsError } from '../../wire/types';
import type { QueueRecord } from './queues';
import { invalidAttribute } from './sqsErrors';

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html */
const NUMBERS: Readonly<
  Record<string, { min: number; max: number; otherwise: string }>
> = {
  VisibilityTimeout: { min: 0, max: 43_200, otherwise: '30' },
  MaximumMessageSize: { min: 1024, max: 1_048_576, otherwise: '1048576' },
  MessageRetentionPeriod: { min: 60, max: 1_209_600, otherwise: '345600' },
  DelaySeconds: { min: 0, max: 900, otherwise: '0' },
  ReceiveMessageWaitTimeSeconds: { min: 0, max: 20, otherwise: '0' },
};
const KMS_REUSE = { min: 60, max: 86_400 };

function isWithin(value: string, { min, max }: { min: number; max: number }) {
  return /^\d+$/.test(value) && Number(value) >= min && Number(value) <= max;
}

function isValid(name: string, value: string): boolean {
  switch (name) {
    case 'KmsMasterKeyId':
      return value.length <= 2048;
    case 'KmsDataKeyReusePeriodSeconds':
      return isWithin(value, KMS_REUSE);
    case 'SqsManagedSseEnabled':
      return value === 'true' || value === 'false';
    default:
      return isWithin(value, NUMBERS[name]);
  }
}

function isSettable(name: string): boolean {
  return (
    Object.hasOwn(NUMBERS, name) ||
    [
      'KmsDataKeyReusePeriodSeconds',
      'KmsMasterKeyId',
      'Policy',
      'SqsManagedSseEnabled',
    ].includes(name)
  );
}

export function unknownAttribute(name: string): AwsError {
  return new AwsError('InvalidAttributeName', `Unknown Attribute ${name}.`);
}

/** Checks attributes that are to be set. Redrive policies and FIFO queues are not imitated, and so not known. */
export function checkAttributes(
  call: Call,
  attributes: Readonly<Record<string, string>>,
): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (!isSettable(name)) {
      throw unknownAttribute(name);
    }
    const isWrong =
      name === 'Policy'
        ? value !== '' && resourcePolicyProblem(call, value) !== undefined
        : !isValid(name, value);
    if (isWrong) {
      throw invalidAttribute(name);
    }
  }
}

/** Sets attributes that were checked. An empty policy or key takes away the one that is there. */
export function setAttributes(
  queue: QueueRecord,
  attributes: Readonly<Record<string, string>>,
): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'Policy') {
      queue.policy = value || undefined;
    } else if (value === '') {
      queue.attributes.delete(name);
    } else {
      queue.attributes.set(name, value);
    }
  }
  // A queue is encrypted by KMS or by SQS itself, as was said last.
  if (attributes.KmsMasterKeyId) {
    queue.attributes.set('SqsManagedSseEnabled', 'false');
  } else if (attributes.SqsManagedSseEnabled === 'true') {
    queue.attributes.delete('KmsMasterKeyId');
  }
}

/** The number of an attribute. */
export function numberOf(
  { attributes }: QueueRecord,
  name: keyof typeof NUMBERS,
): number {
  return Number(attributes.get(name) ?? NUMBERS[name].otherwise);
}

function seconds(date: Date): string {
  return String(Math.floor(date.getTime() / 1000));
}

/** Everything that can be asked of a queue. */
export function attributesOf(
  queue: QueueRecord,
  now: Date,
): Record<string, string> {
  const { attributes, messages, policy } = queue;
  const held = messages.filter(({ visibleAt }) => visibleAt > now);
  const hidden = held.filter(({ receiveCount }) => receiveCount > 0).length;
  return {
    QueueArn: queue.arn,
    ApproximateNumberOfMessages: String(messages.length - held.length),
    ApproximateNumberOfMessagesNotVisible: String(hidden),
    ApproximateNumberOfMessagesDelayed: String(held.length - hidden),
    CreatedTimestamp: seconds(queue.createdAt),
    LastModifiedTimestamp: seconds(queue.modifiedAt),
    ...Object.fromEntries(
      Object.entries(NUMBERS).map(([name, { otherwise }]) => [name, otherwise]),
    ),
    SqsManagedSseEnabled: 'true',
    ...(attributes.has('KmsMasterKeyId') && {
      KmsDataKeyReusePeriodSeconds: '300',
    }),
    ...Object.fromEntries(attributes),
    ...(policy !== undefined && { Policy: policy }),
  };
}
