import {
  valueOf,
  type AskedOwnership,
} from 'backstage-plugin-pod-identity-common';
import type { AwsConnections, CallOptions } from '../../aws';
import type { ClusterConfig } from '../../config';
import type { Attempts } from '../reading/Attempts';

/** An object, and whether it is a version of it that is meant. */
export interface OwnedObject {
  bucket: string;
  key: string;
  isVersion: boolean;
}

/**
 * Reads to whom an object belongs: to the bucket's owner where the bucket says so of all, else as the object is listed. What
 * could not be read says so.
 */
export async function readOwnership(
  { bucket, key, isVersion }: OwnedObject,
  aws: AwsConnections,
  owner: ClusterConfig,
  attempts: Attempts,
  call: CallOptions,
): Promise<AskedOwnership> {
  const controls = await attempts.make(
    { kind: 'bucket', name: `ownership controls of bucket ${bucket}` },
    () => aws.of(owner, call).s3.readOwnershipControls(bucket),
  );
  if (controls.state === 'unread') {
    const { reason, advice } = controls;
    return { state: 'unread', reason, advice };
  }
  if (valueOf(controls)) {
    return { state: 'read', owner: 'bucket-owner' };
  }
  if (isVersion) {
    return {
      state: 'unread',
      reason: `Versions of an object in bucket ${bucket} may belong to different accounts, and the portal reads the owner of the newest alone.`,
      advice:
        'Whoever owns the bucket can make all of its objects its own, by the Object Ownership BucketOwnerEnforced.',
    };
  }
  const ids = await attempts.make(
    { kind: 'object', name: `owner of s3://${bucket}/${key}` },
    () =>
      Promise.all([
        aws.of(owner, call).s3.readObjectOwner(bucket, key),
        aws.of(owner, call).s3.readCanonicalId(),
      ]),
  );
  if (ids.state === 'unread') {
    const { reason, advice } = ids;
    return { state: 'unread', reason, advice };
  }
  const [ofObject, ofBucket] = valueOf(ids) ?? [];
  if (ofObject === undefined) {
    return {
      state: 'unread',
      reason: `AWS lists no object s3://${bucket}/${key}, so that it has no owner.`,
    };
  }
  return {
    state: 'read',
    owner: ofObject === ofBucket ? 'bucket-owner' : 'other',
  };
}
