import type { DynamoDbRegionSeed } from './dynamodb/seed';
import type { EksRegionSeed } from './eks/seed/seedCluster';
import type { IamAccountSeed } from './iam/seed/types';
import type { S3RegionSeed } from './s3/seed';
import type { SecretsManagerRegionSeed } from './secretsmanager/seed';
import type { SnsRegionSeed } from './sns/seed';
import type { SqsRegionSeed } from './sqs/seed';

export type { SeedTable, DynamoDbRegionSeed } from './dynamodb/seed';
export type {
  SeedAssociation,
  SeedAccessEntry,
  SeedCluster,
  EksRegionSeed,
} from './eks/seed/seedCluster';
export type {
  SeedPolicy,
  SeedRole,
  SeedOidcProvider,
  IamAccountSeed,
} from './iam/seed/types';
export type { SeedObject, SeedBucket, S3RegionSeed } from './s3/seed';
export type {
  SeedSecret,
  SecretsManagerRegionSeed,
} from './secretsmanager/seed';
export type { SeedTopic, SnsRegionSeed } from './sns/seed';
export type { SeedQueue, SqsRegionSeed } from './sqs/seed';

/**
 * What an account has in a Region.
 *
 * @public
 */
export interface SeedRegion
  extends EksRegionSeed,
    S3RegionSeed,
    SqsRegionSeed,
    SnsRegionSeed,
    SecretsManagerRegionSeed,
    DynamoDbRegionSeed {}

/**
 * An account.
 *
 * @public
 */
export interface SeedAccount extends IamAccountSeed {
  /** By name. All must be of one partition, which is then the account's. */
  regions?: Record<string, SeedRegion>;
}

/**
 * What there is to begin with, as people would describe their own accounts. See docs/seed.md.
 *
 * @public
 */
export interface SeedDocument {
  version: 1;
  /** By id, 12 digits in quotes. */
  accounts: Record<string, SeedAccount>;
}
