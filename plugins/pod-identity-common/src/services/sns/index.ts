import type { AwsService } from '../AwsService';
import { keyReservations } from '../kms/keyReservation';
import { topicPlaceOf } from './place';

/** What is known of SNS. Only bodies of messages are encrypted, and of those who call only the publisher needs the key. */
export const sns = {
  name: 'sns',
  title: 'SNS',
  place: topicPlaceOf,
  needs: ({ action }) => [
    { fact: 'policy' },
    ...(isPublish(action)
      ? [{ fact: 'encryption' as const, of: 'topic' }]
      : []),
  ],
  reservations: ({ action }, resource) =>
    isPublish(action) ? keyReservations(resource, 'kms:GenerateDataKey') : [],
} satisfies AwsService;

function isPublish({ name }: { name: string }): boolean {
  return name.toLowerCase() === 'sns:publish';
}
