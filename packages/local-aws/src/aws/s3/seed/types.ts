import type { SeedPolicyDocument, SeedTime } from '../../../seed';

/**
 * An object of a bucket.
 *
 * @public
 */
export interface SeedObject {
  key: string;
  /** What is in it, as text or as base64. Default: nothing. */
  text?: string;
  base64?: string;
  /** Default: `binary/octet-stream`. */
  contentType?: string;
  tags?: Record<string, string>;
  metadata?: Record<string, string>;
  created?: SeedTime;
}

/**
 * A bucket.
 *
 * @public
 */
export interface SeedBucket {
  name: string;
  policy?: SeedPolicyDocument;
  tags?: Record<string, string>;
  /** Whether its tags count as conditions. Default: false. */
  abac?: boolean;
  objects?: SeedObject[];
  created?: SeedTime;
}

/**
 * The buckets of an account in a Region.
 *
 * @public
 */
export interface S3RegionSeed {
  buckets?: SeedBucket[];
}
