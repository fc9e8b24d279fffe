import type {
  GetBucketVersioningOutput,
  GetBucketVersioningRequest,
  PutBucketVersioningRequest,
} from '@aws-sdk/client-s3';
import { notImplemented, type Call } from '../../../platform/call';
import { findBucket } from '../findBucket';
import { s3Error } from '../s3Errors';

/** A bucket on which versioning was never set has no status. */
export function getBucketVersioning(
  input: GetBucketVersioningRequest,
  call: Call,
): GetBucketVersioningOutput {
  return {
    Status: findBucket(call, input, 's3:GetBucketVersioning').versioning,
  };
}

/** Versions are not kept here, so they can be declined and not be had. */
export function putBucketVersioning(
  input: PutBucketVersioningRequest,
  call: Call,
): object {
  const bucket = findBucket(call, input, 's3:PutBucketVersioning');
  const { Status } = input.VersioningConfiguration ?? {};
  if (Status === 'Enabled') {
    throw notImplemented(call, 'with Status Enabled');
  }
  if (Status !== 'Suspended') {
    throw s3Error(
      'IllegalVersioningConfigurationException',
      400,
      'The Versioning element must be specified',
    );
  }
  bucket.versioning = Status;
  return {};
}
