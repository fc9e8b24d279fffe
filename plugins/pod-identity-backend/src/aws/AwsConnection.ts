import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { EKSClient } from '@aws-sdk/client-eks';
import type { IAMClient } from '@aws-sdk/client-iam';
import type { S3Client } from '@aws-sdk/client-s3';
import type { Cluster } from 'backstage-plugin-pod-identity-common';
import type { AwsCall } from './AwsCall';

/** When to give up. */
export interface CallOptions {
  signal?: AbortSignal;
}

/** AWS as seen from one cluster: its account and Region. */
export interface AwsConnection {
  cluster: Cluster;
  eks: EKSClient;
  iam: IAMClient;
  s3: S3Client;
  dynamodb: DynamoDBClient;
  /**
   * Runs one call, in turn with the others for the cluster. Throws an AwsFailure; an aborted call throws what the
   * signal gives as its reason.
   */
  run<T>(
    call: AwsCall,
    options: CallOptions,
    send: () => Promise<T>,
  ): Promise<T>;
}
