import type { SeedPolicyDocument, SeedTime } from '../../../seed';

/**
 * A secret.
 *
 * @public
 */
export interface SeedSecret {
  name: string;
  /** Default: it has none yet. */
  value?: string;
  description?: string;
  policy?: SeedPolicyDocument;
  /** Key of KMS: id, ARN or alias. Default: the one that AWS manages. */
  kmsKey?: string;
  /** The six characters that its ARN ends in. Default: new ones. */
  suffix?: string;
  tags?: Record<string, string>;
  created?: SeedTime;
}

/**
 * The secrets of an account in a Region.
 *
 * @public
 */
export interface SecretsManagerRegionSeed {
  secrets?: SeedSecret[];
}
