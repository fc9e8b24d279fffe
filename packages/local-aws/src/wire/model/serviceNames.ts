import type { ServiceName } from '../types';

/** Every served service. */
export const serviceNames: readonly ServiceName[] = [
  'eks',
  'eks-auth',
  'iam',
  'sts',
  's3',
  'dynamodb',
  'cloudtrail',
];
