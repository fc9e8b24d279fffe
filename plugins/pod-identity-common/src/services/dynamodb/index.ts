import type { AwsService } from '../AwsService';
import { keyReservations } from '../kms/keyReservation';
import { tablePlaceOf } from './place';

/**
 * What is known of DynamoDB. Which actions do without the key of a table is not documented action by action, so it has a say
 * in all that act on a table.
 */
export const dynamodb: AwsService = {
  name: 'dynamodb',
  title: 'DynamoDB',
  place: tablePlaceOf,
  needs: () => [{ fact: 'policy' }, { fact: 'encryption', of: 'table' }],
  reservations: (question, resource) =>
    tablePlaceOf(question.resource)
      ? keyReservations(resource, 'kms:Decrypt')
      : [],
};
