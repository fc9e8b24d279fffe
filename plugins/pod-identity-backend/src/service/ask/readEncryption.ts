import {
  valueOf,
  type AskedEncryption,
  type KeySource,
} from 'backstage-plugin-pod-identity-common';
import type { AwsConnections, CallOptions } from '../../aws';
import type { ClusterConfig } from '../../config';
import type { Attempts } from '../reading/Attempts';

/** Reads which KMS key has a say. What could not be read says so, and is never taken for none. */
export async function readEncryption(
  source: KeySource,
  aws: AwsConnections,
  owner: ClusterConfig,
  attempts: Attempts,
  call: CallOptions,
): Promise<AskedEncryption> {
  switch (source.of) {
    case 'request':
      return { state: 'read', of: 'request', kmsKey: source.kmsKey };
    case 'unsaid':
      return {
        state: 'unread',
        reason: source.reason,
        advice: source.advice,
      };
    case 'bucket':
      return attempt('bucket', `bucket ${source.bucket}`, () =>
        aws.of(owner, call).s3.readBucketKey(source.bucket),
      );
    case 'table':
      return attempt('table', `table ${source.table.name}`, () =>
        aws
          .of(owner, call)
          .in(source.table.region)
          .dynamodb.readTableKey(source.table.tableArn),
      );
    default:
      return attempt('object', `s3://${source.bucket}/${source.key}`, () =>
        aws.of(owner, call).s3.readObjectKey(source),
      );
  }

  async function attempt(
    of: 'bucket' | 'table' | 'object',
    name: string,
    read: () => Promise<string | undefined>,
  ): Promise<AskedEncryption> {
    const key = await attempts.make(
      { kind: of, name: `encryption of ${name}` },
      read,
    );
    return key.state === 'unread'
      ? { state: 'unread', reason: key.reason, advice: key.advice }
      : { state: 'read', of, kmsKey: valueOf(key) };
  }
}
