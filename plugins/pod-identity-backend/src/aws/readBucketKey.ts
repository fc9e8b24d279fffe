import { GetBucketEncryptionCommand } from '@aws-sdk/client-s3';
import type { AwsConnection, CallOptions } from './AwsConnection';
import { orElseOn } from './orElseOn';

/**
 * The KMS key by which a bucket encrypts new objects, as its encryption names it: an ARN, an id or an alias. Undefined: it
 * encrypts by S3's own keys, which stand in nobody's way.
 */
export function readBucketKey(
  aws: AwsConnection,
  bucket: string,
  options: CallOptions,
): Promise<string | undefined> {
  return aws.run(
    { action: 's3:GetEncryptionConfiguration', resource: `bucket ${bucket}` },
    options,
    () =>
      orElseOn(
        'ServerSideEncryptionConfigurationNotFoundError',
        undefined,
        async () => {
          const { ServerSideEncryptionConfiguration: encryption } =
            await aws.s3.send(
              new GetBucketEncryptionCommand({
                Bucket: bucket,
                ExpectedBucketOwner: aws.cluster.accountId,
              }),
              { abortSignal: options.signal },
            );
          const byDefault =
            encryption?.Rules?.[0]?.ApplyServerSideEncryptionByDefault;
          return byDefault?.SSEAlgorithm?.startsWith('aws:kms')
            ? // Without a key of one's own, AWS's key for S3 is used.
              byDefault.KMSMasterKeyID ?? 'alias/aws/s3'
            : undefined;
        },
      ),
  );
}
