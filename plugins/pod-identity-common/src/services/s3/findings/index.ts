import type { FindingCheck } from '../../findings/FindingCheck';
import { bucketTagWithoutAbac } from './bucketTagWithoutAbac';
import { grantBucketPolicy } from './grantBucketPolicy';
import { grantEveryObject } from './grantEveryObject';
import { grantOverwriteEscalation } from './grantOverwriteEscalation';
import { grantRetagEscalation } from './grantRetagEscalation';
import { grantWithoutKey } from './grantWithoutKey';
import { objectTagOnWrongAction } from './objectTagOnWrongAction';

/** The rules about buckets and objects. */
export const s3Findings: readonly FindingCheck[] = [
  objectTagOnWrongAction,
  bucketTagWithoutAbac,
  grantRetagEscalation,
  grantOverwriteEscalation,
  grantEveryObject,
  grantBucketPolicy,
  grantWithoutKey,
];
