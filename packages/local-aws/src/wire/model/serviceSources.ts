import type { ServiceName } from '../types';
import { eksAuthNamespace, eksAuthSchemas } from './eksAuthSchemas';
import type { ServiceSource } from './readServiceModel';
import { sdkSource } from './sdkSource';

// A client is made only for its configuration: nothing is sent with it.
const settings = { region: 'us-east-1' };

// Together the clients take most of a second to load, and so each is loaded when its service is first called.
const load = {
  cloudtrail: (): typeof import('@aws-sdk/client-cloudtrail') =>
    require('@aws-sdk/client-cloudtrail'),
  dynamodb: (): typeof import('@aws-sdk/client-dynamodb') =>
    require('@aws-sdk/client-dynamodb'),
  eks: (): typeof import('@aws-sdk/client-eks') =>
    require('@aws-sdk/client-eks'),
  iam: (): typeof import('@aws-sdk/client-iam') =>
    require('@aws-sdk/client-iam'),
  s3: (): typeof import('@aws-sdk/client-s3') => require('@aws-sdk/client-s3'),
  sts: (): typeof import('@aws-sdk/client-sts') =>
    require('@aws-sdk/client-sts'),
};

/** Where each served service is described. */
export const serviceSources: Readonly<
  Record<ServiceName, () => ServiceSource>
> = {
  eks() {
    const sdk = load.eks();
    return sdkSource('eks', sdk, new sdk.EKSClient(settings).config);
  },
  'eks-auth': () => ({
    service: 'eks-auth',
    protocol: 'aws.protocols#restJson1',
    namespace: eksAuthNamespace,
    version: '2023-11-26',
    schemas: eksAuthSchemas,
  }),
  iam() {
    const sdk = load.iam();
    return sdkSource('iam', sdk, new sdk.IAMClient(settings).config);
  },
  sts() {
    const sdk = load.sts();
    return sdkSource('sts', sdk, new sdk.STSClient(settings).config);
  },
  s3() {
    const sdk = load.s3();
    return sdkSource('s3', sdk, new sdk.S3Client(settings).config);
  },
  dynamodb() {
    const sdk = load.dynamodb();
    return sdkSource('dynamodb', sdk, new sdk.DynamoDBClient(settings).config);
  },
  cloudtrail() {
    const sdk = load.cloudtrail();
    return sdkSource(
      'cloudtrail',
      sdk,
      new sdk.CloudTrailClient(settings).config,
    );
  },
};
