import type { KeyUse } from '../../model';
import type { AwsService } from '../AwsService';
import { keyReservations } from '../kms/keyReservation';
import { arnOfQueueUrl, queuePlaceOf } from './place';

/**
 * What uses the key of a queue, in lower case: the bodies of messages are encrypted, and nothing else.
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html
 */
const keyUses: Readonly<Record<string, KeyUse>> = {
  'sqs:sendmessage': 'kms:GenerateDataKey',
  'sqs:receivemessage': 'kms:Decrypt',
};

/** What is known of SQS. */
export const sqs = {
  name: 'sqs',
  title: 'SQS',
  place: queuePlaceOf,
  parse: arnOfQueueUrl,
  needs: ({ action }) => [
    { fact: 'policy' },
    ...(action.name.toLowerCase() in keyUses
      ? [{ fact: 'encryption' as const, of: 'queue' }]
      : []),
  ],
  reservations: ({ action }, resource) => {
    const use = keyUses[action.name.toLowerCase()];
    return use ? keyReservations(resource, use) : [];
  },
} satisfies AwsService;
