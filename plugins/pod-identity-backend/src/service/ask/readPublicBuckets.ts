import {
  mayBeRestricted,
  type AskedQuestion,
  type AskedResource,
} from 'backstage-plugin-pod-identity-common';
import type { AwsConnections, CallOptions } from '../../aws';
import type { ClusterConfig } from '../../config';
import type { Attempts } from '../reading/Attempts';

/**
 * Reads whether a bucket keeps out the accounts of those who ask while its policy is public. Undefined: it was not read, or it
 * matters to none of them.
 */
export async function readPublicBuckets(
  question: AskedQuestion,
  resource: AskedResource,
  { bucket, askers }: { bucket: string; askers: readonly string[] },
  aws: AwsConnections,
  owner: ClusterConfig,
  attempts: Attempts,
  call: CallOptions,
): Promise<AskedResource['publicBuckets']> {
  if (!askers.some(asker => mayBeRestricted(asker, question, resource))) {
    return undefined;
  }
  const restricted = await attempts.make(
    { kind: 'bucket', name: `public access block of bucket ${bucket}` },
    () => aws.of(owner, call).s3.readRestrictPublicBuckets(bucket),
  );
  if (restricted.state !== 'read') {
    return undefined;
  }
  return restricted.value ? 'restricted' : 'not-restricted';
}
