import type { AwsService } from '../AwsService';
import { s3Actions } from './actions';
import { s3Findings } from './findings';
import { s3Grants } from './grants';
import { s3Needs } from './needs';
import { s3PlaceOf } from './place';
import {
  checkS3,
  parseS3,
  s3Keys,
  s3ObjectTag,
  s3SettledKeys,
  s3WhyAbsent,
} from './question';
import { s3Refusal, s3Reservations } from './reservations';

/** What is known of S3. */
export const s3 = {
  name: 's3',
  title: 'S3',
  actions: s3Actions,
  examples: {
    object: 'an object: name one, as in s3://my-bucket/my-object',
    bucket: 'a bucket: name one, as in s3://my-bucket',
  },
  place: s3PlaceOf,
  parse: parseS3,
  check: checkS3,
  needs: s3Needs,
  refusal: s3Refusal,
  reservations: s3Reservations,
  keys: s3Keys,
  settledKeys: s3SettledKeys,
  whyAbsent: s3WhyAbsent,
  objectTag: s3ObjectTag,
  grants: s3Grants,
  findings: s3Findings,
} satisfies AwsService;
