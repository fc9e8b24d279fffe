import type { AwsService } from '../AwsService';
import { tablePlaceOf } from './place';

/** What is known of DynamoDB. */
export const dynamodb: AwsService = {
  name: 'dynamodb',
  title: 'DynamoDB',
  place: tablePlaceOf,
};
