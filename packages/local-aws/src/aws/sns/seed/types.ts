import type { SeedPolicyDocument } from '../../../seed';

/**
 * A topic.
 *
 * @public
 */
export interface SeedTopic {
  name: string;
  /** Default: the one that AWS gives every topic. */
  policy?: SeedPolicyDocument;
  /** Key of KMS: id, ARN or alias. Default: it is not encrypted. */
  kmsKey?: string;
  tags?: Record<string, string>;
}

/**
 * The topics of an account in a Region.
 *
 * @public
 */
export interface SnsRegionSeed {
  topics?: SeedTopic[];
}
