import type { ResourcePolicy } from 'backstage-plugin-pod-identity-common';
import {
  isFailure,
  type AwsFailure,
  type AwsConnections,
  type CallOptions,
} from '../../aws';
import type { ClusterConfig } from '../../config';
import type { Attempts } from '../reading/Attempts';
import type { ResourceReading } from './ResourceReading';

/**
 * Reads the policy of a bucket, and with it which account owns the bucket: an ARN of S3 does not say. Asks the accounts of
 * the targets in turn until one owns it. What fails is told of the first alone, for the others are guesses.
 */
export async function readBucketPolicy(
  bucket: string,
  aws: AwsConnections,
  targets: readonly ClusterConfig[],
  attempts: Attempts,
  call: CallOptions,
): Promise<ResourceReading> {
  const name = `bucket policy of ${bucket}`;
  let refusal: AwsFailure | undefined;
  for (const owner of targets) {
    const { accountId } = owner.cluster;
    const read = await policyAs(owner, name);
    if (!isFailure(read)) {
      return { owner, resource: { accountId, policy: read } };
    }
    refusal ??= read;
    if (read.reason === 'not-found') {
      // Names of buckets are unique: what one account does not find, no other has.
      break;
    }
    if (await ownedBy(owner)) {
      const { reason } = attempts.note({ kind: 'policy', name }, read);
      return {
        owner,
        resource: {
          accountId,
          policy: { state: 'unread', name, reason },
        },
      };
    }
  }
  const reason = refusal
    ? attempts.note({ kind: 'policy', name }, refusal).reason
    : 'The portal knows no account to ask.';
  return { resource: { policy: { state: 'unread', name, reason } } };

  async function policyAs(
    target: ClusterConfig,
    policyName: string,
  ): Promise<ResourcePolicy | AwsFailure> {
    const document = await settled(() =>
      aws.of(target, call).s3.readBucketPolicy(bucket),
    );
    if (isFailure(document)) {
      return document;
    }
    return document === undefined
      ? { state: 'absent' }
      : {
          state: 'read',
          name: policyName,
          arn: `arn:${target.partition}:s3:::${bucket}`,
          document,
        };
  }

  /** Nothing is known of an account that does not answer. */
  async function ownedBy(target: ClusterConfig): Promise<boolean> {
    const owns = await settled(() =>
      aws.of(target, call).s3.ownsBucket(bucket),
    );
    return !isFailure(owns) && owns;
  }
}

/** What comes of a call, be it a failure of AWS. */
async function settled<T>(call: () => Promise<T>): Promise<T | AwsFailure> {
  try {
    return await call();
  } catch (error) {
    if (isFailure(error)) {
      return error;
    }
    throw error;
  }
}
