import type { AwsService } from '../AwsService';
import { keyPlaceOf } from './place';

/** What is known of KMS. */
export const kms: AwsService = {
  name: 'kms',
  title: 'KMS',
  place: keyPlaceOf,
  needs: () => [{ fact: 'policy' }],
};
