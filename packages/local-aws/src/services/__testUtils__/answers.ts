import { AwsError } from '../../wire/types';
import { directCaller } from '../../__testUtils__';
import type { Services } from '../createServices';
import { type Call, NAMES } from './arbitraryChanges';

/** An answer, or an error of AWS; any other is a fault. */
async function settle(read: Promise<unknown>): Promise<unknown> {
  return read.catch(error => {
    if (!(error instanceof AwsError)) {
      throw error;
    }
    return { code: error.code, message: error.message };
  });
}

/** The answers of everything that reads, CloudTrail first. */
export async function answers(services: Services): Promise<unknown[]> {
  const read = directCaller(services);
  const reads: Call[] = [
    ['cloudtrail', 'LookupEvents', {}],
    ['iam', 'GetAccountAuthorizationDetails', {}],
    ['iam', 'GetAccountSummary', {}],
    ['iam', 'ListRoles', {}],
    ['iam', 'ListPolicies', { Scope: 'Local' }],
    ['iam', 'ListOpenIDConnectProviders', {}],
    ['eks', 'ListClusters', {}],
    ...['one', 'two'].flatMap((clusterName): Call[] => [
      ['eks', 'DescribeCluster', { name: clusterName }],
      ['eks', 'ListPodIdentityAssociations', { clusterName }],
      ['eks', 'ListAddons', { clusterName }],
      ['eks', 'ListAccessEntries', { clusterName }],
      [
        'eks',
        'ListAssociatedAccessPolicies',
        { clusterName, principalArn: 'arn:aws:iam::111122223333:role/a' },
      ],
    ]),
    ['s3', 'ListBuckets', {}],
    ...['bucket-1', 'bucket-2'].flatMap((Bucket): Call[] => [
      ['s3', 'GetBucketTagging', { Bucket }],
      ['s3', 'GetBucketAbac', { Bucket }],
      ['s3', 'GetBucketOwnershipControls', { Bucket }],
      ['s3', 'ListObjectsV2', { Bucket }],
      ...NAMES.flatMap((Key): Call[] => [
        ['s3', 'GetObject', { Bucket, Key }],
        ['s3', 'GetObjectTagging', { Bucket, Key }],
      ]),
    ]),
    ['dynamodb', 'DescribeTable', { TableName: 'table' }],
  ];
  const all: unknown[] = [];
  for (const [service, operation, input] of reads) {
    all.push(await settle(read(service, operation, input)));
  }
  return all;
}
