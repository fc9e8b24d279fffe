import * as cloudtrail from '@aws-sdk/client-cloudtrail';
import * as dynamodb from '@aws-sdk/client-dynamodb';
import * as eks from '@aws-sdk/client-eks';
import * as iam from '@aws-sdk/client-iam';
import * as s3 from '@aws-sdk/client-s3';
import * as sts from '@aws-sdk/client-sts';
import type { ServiceName } from '../types';
import { eksAuthNamespace, eksAuthSchemas } from './eksAuthSchemas';
import type { ServiceSource } from './readServiceModel';
import { sdkSource } from './sdkSource';

// A client is made only for its configuration: nothing is sent with it.
const settings = { region: 'us-east-1' };

/** Where each served service is described. */
export const serviceSources: Readonly<
  Record<ServiceName, () => ServiceSource>
> = {
  eks: () => sdkSource('eks', eks, new eks.EKSClient(settings).config),
  'eks-auth': () => ({
    service: 'eks-auth',
    protocol: 'aws.protocols#restJson1',
    namespace: eksAuthNamespace,
    version: '2023-11-26',
    schemas: eksAuthSchemas,
  }),
  iam: () => sdkSource('iam', iam, new iam.IAMClient(settings).config),
  sts: () => sdkSource('sts', sts, new sts.STSClient(settings).config),
  s3: () => sdkSource('s3', s3, new s3.S3Client(settings).config),
  dynamodb: () =>
    sdkSource(
      'dynamodb',
      dynamodb,
      new dynamodb.DynamoDBClient(settings).config,
    ),
  cloudtrail: () =>
    sdkSource(
      'cloudtrail',
      cloudtrail,
      new cloudtrail.CloudTrailClient(settings).config,
    ),
};
