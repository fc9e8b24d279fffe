import type { AwsService } from '../AwsService';
import { s3Actions } from './actions';
import { s3Intents } from './intents';
import { s3Grants } from './grants';
import { s3PlaceOf } from './place';

/** What is known of S3. */
export const s3 = {
  name: 's3',
  title: 'S3',
  actions: s3Actions,
  place: s3PlaceOf,
  grants: s3Grants,
  intents: s3Intents,
} satisfies AwsService;
