import type { SeedPolicyDocument, SeedTime } from '../../../seed';

/**
 * A queue.
 *
 * @public
 */
export interface SeedQueue {
  name: string;
  policy?: SeedPolicyDocument;
  /** Key of KMS: id, ARN or alias. Default: it is encrypted by SQS itself. */
  kmsKey?: string;
  tags?: Record<string, string>;
  /** Bodies of messages that wait in it. */
  messages?: string[];
  created?: SeedTime;
}

/**
 * The queues of an account in a Region.
 *
 * @public
 */
export interface SqsRegionSeed {
  queues?: SeedQueue[];
}
