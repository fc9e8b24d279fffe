import {
  CloudTrailClient,
  LookupEventsCommand,
} from '@aws-sdk/client-cloudtrail';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { EKSClient, ListClustersCommand } from '@aws-sdk/client-eks';
import { IAMClient, ListRolesCommand } from '@aws-sdk/client-iam';
import { ListBucketsCommand, S3Client } from '@aws-sdk/client-s3';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';

/** What a client of a test is made with. */
export interface ClientSettings {
  url: string;
  maxAttempts?: number;
  region?: string;
}

/** Settings of an SDK client that is the administrator. */
export function settingsOf({
  url,
  maxAttempts = 1,
  region = 'us-east-1',
}: ClientSettings) {
  return {
    endpoint: url,
    region,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts,
    forcePathStyle: true,
  };
}

/** One call of each service by its real client, by the call's name. Between them they have all protocols. */
export const everyService: Readonly<
  Record<string, (settings: ClientSettings) => Promise<object>>
> = {
  'eks:ListClusters': s =>
    new EKSClient(settingsOf(s)).send(new ListClustersCommand({})),
  'iam:ListRoles': s =>
    new IAMClient(settingsOf(s)).send(new ListRolesCommand({})),
  'sts:GetCallerIdentity': s =>
    new STSClient(settingsOf(s)).send(new GetCallerIdentityCommand({})),
  's3:ListBuckets': s =>
    new S3Client(settingsOf(s)).send(new ListBucketsCommand({})),
  'dynamodb:ListTables': s =>
    new DynamoDBClient(settingsOf(s)).send(new ListTablesCommand({})),
  'cloudtrail:LookupEvents': s =>
    new CloudTrailClient(settingsOf(s)).send(new LookupEventsCommand({})),
};
