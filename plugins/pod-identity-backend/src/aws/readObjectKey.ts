import { HeadObjectCommand } from '@aws-sdk/client-s3';
import type { AwsConnection, CallOptions } from './AwsConnection';

/**
 * The KMS key that an object is under, an ARN; undefined: it is under S3's own keys. Of one version, where that is named.
 * There is no action for this alone: it needs `s3:GetObject` or `s3:GetObjectVersion`, though nothing of the content is asked for.
 */
export function readObjectKey(
  aws: AwsConnection,
  {
    bucket,
    key,
    versionId,
  }: { bucket: string; key: string; versionId?: string },
  options: CallOptions,
): Promise<string | undefined> {
  return aws.run(
    {
      action: versionId === undefined ? 's3:GetObject' : 's3:GetObjectVersion',
      resource: `object s3://${bucket}/${key}`,
    },
    options,
    async () => {
      const { ServerSideEncryption, SSEKMSKeyId } = await aws.s3.send(
        new HeadObjectCommand({
          Bucket: bucket,
          Key: key,
          VersionId: versionId,
          ExpectedBucketOwner: aws.cluster.accountId,
        }),
        { abortSignal: options.signal },
      );
      return ServerSideEncryption?.startsWith('aws:kms')
        ? SSEKMSKeyId ?? 'alias/aws/s3'
        : undefined;
    },
  );
}
