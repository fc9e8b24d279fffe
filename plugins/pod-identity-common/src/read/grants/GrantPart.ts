import type { S3Action } from './s3Actions';
import type { S3Target } from './s3Targets';

/** One action on one target: what a grant is made of. */
export interface GrantPart {
  action: S3Action;
  target: S3Target;
}
