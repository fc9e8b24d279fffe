import { createHash, randomUUID } from 'node:crypto';
import type {
  DeleteMessageRequest,
  Message,
  ReceiveMessageRequest,
  ReceiveMessageResult,
  SendMessageRequest,
  SendMessageResult,
} from '@aws-sdk/client-sqs';
import { authorizeKey, keyArnOf } from '../../platform/authorization';
import type { Call } from '../../platform/call';
import { randomText } from '../../platform/ids';
import { AwsError } from '../../wire/types';
import { numberOf } from './attributes';
import { queueOf, type MessageRecord, type QueueRecord } from './queues';
import {
  invalidParameterValue,
  missingParameter,
  numberWithin,
} from './sqsErrors';

const BASE64 =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function md5(text: string): string {
  return createHash('md5').update(text).digest('hex');
}

function later(date: Date, seconds: number): Date {
  return new Date(date.getTime() + seconds * 1000);
}

/** Whether XML 1.0 has all characters of a text: SQS takes no others. */
function isText(body: string): boolean {
  return [...body].every(character => {
    const code = character.codePointAt(0) ?? 0;
    return code >= 0x20
      ? code < 0xd800 || (code > 0xdfff && code < 0xfffe) || code > 0xffff
      : '\t\n\r'.includes(character);
  });
}

/**
 * Whoever uses a queue that is encrypted by KMS needs its key too:
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html
 */
function authorizeQueueKey(
  call: Call,
  { attributes }: QueueRecord,
  ...actions: readonly ('kms:Decrypt' | 'kms:GenerateDataKey')[]
): void {
  const key = attributes.get('KmsMasterKeyId');
  const refusal = { code: 'KmsAccessDenied', status: 400 };
  for (const action of actions) {
    authorizeKey({ ...call, refusal }, key && keyArnOf(call, key), action);
  }
}

export function sendMessage(
  input: SendMessageRequest,
  call: Call,
): SendMessageResult {
  const queue = queueOf(call, input);
  authorizeQueueKey(call, queue, 'kms:GenerateDataKey', 'kms:Decrypt');
  const { MessageBody: body } = input;
  if (!body) {
    throw missingParameter('MessageBody');
  }
  if (!isText(body)) {
    throw new AwsError(
      'InvalidMessageContents',
      'The message contains characters outside the allowed set.',
    );
  }
  const size = numberOf(queue, 'MaximumMessageSize');
  if (Buffer.byteLength(body) > size) {
    throw invalidParameterValue(
      `One or more parameters are invalid. Reason: Message must be shorter than ${size} bytes.`,
    );
  }
  const delay = numberWithin('DelaySeconds', input.DelaySeconds, {
    min: 0,
    max: 900,
    otherwise: numberOf(queue, 'DelaySeconds'),
  });
  const message: MessageRecord = {
    messageId: randomUUID(),
    body,
    senderId:
      call.caller.kind === 'anonymous' ? 'anonymous' : call.caller.userId,
    sentAt: call.now,
    visibleAt: later(call.now, delay),
    receiveCount: 0,
  };
  queue.messages.push(message);
  return { MessageId: message.messageId, MD5OfMessageBody: md5(body) };
}

function systemAttributes(
  { senderId, sentAt, firstReceivedAt, receiveCount }: MessageRecord,
  names: readonly string[],
): Record<string, string> | undefined {
  const all = Object.entries({
    SenderId: senderId,
    SentTimestamp: String(sentAt.getTime()),
    ApproximateReceiveCount: String(receiveCount),
    ApproximateFirstReceiveTimestamp: String(firstReceivedAt?.getTime()),
  });
  const asked = all.filter(
    ([name]) => names.includes('All') || names.includes(name),
  );
  return asked.length > 0 ? Object.fromEntries(asked) : undefined;
}

/** It answers at once, whatever `WaitTimeSeconds` says: nobody else's message is waited for. */
export function receiveMessage(
  input: ReceiveMessageRequest,
  call: Call,
): ReceiveMessageResult {
  const queue = queueOf(call, input);
  authorizeQueueKey(call, queue, 'kms:Decrypt');
  const count = numberWithin('MaxNumberOfMessages', input.MaxNumberOfMessages, {
    min: 1,
    max: 10,
    otherwise: 1,
  });
  const hidden = numberWithin('VisibilityTimeout', input.VisibilityTimeout, {
    min: 0,
    max: 43_200,
    otherwise: numberOf(queue, 'VisibilityTimeout'),
  });
  const oldest = later(call.now, -numberOf(queue, 'MessageRetentionPeriod'));
  queue.messages = queue.messages.filter(({ sentAt }) => sentAt > oldest);
  const names = [
    ...(input.AttributeNames ?? []),
    ...(input.MessageSystemAttributeNames ?? []),
  ];
  const messages = queue.messages
    .filter(({ visibleAt }) => visibleAt <= call.now)
    .slice(0, count)
    .map((message): Message => {
      message.receiptHandle = randomText(BASE64, 200);
      message.receiveCount += 1;
      message.firstReceivedAt ??= call.now;
      message.visibleAt = later(call.now, hidden);
      return {
        MessageId: message.messageId,
        ReceiptHandle: message.receiptHandle,
        MD5OfBody: md5(message.body),
        Body: message.body,
        Attributes: systemAttributes(message, names),
      };
    });
  return { Messages: messages.length > 0 ? messages : undefined };
}

/** A message that was received again since is kept, and so is a message of an older handle. */
export function deleteMessage(input: DeleteMessageRequest, call: Call): object {
  const queue = queueOf(call, input);
  const { ReceiptHandle: handle } = input;
  if (!handle) {
    throw missingParameter('ReceiptHandle');
  }
  if (!/^[\w+/=-]{100,}$/.test(handle)) {
    throw new AwsError(
      'ReceiptHandleIsInvalid',
      `The input receipt handle "${handle}" is not a valid receipt handle.`,
    );
  }
  queue.messages = queue.messages.filter(
    ({ receiptHandle }) => receiptHandle !== handle,
  );
  return {};
}
