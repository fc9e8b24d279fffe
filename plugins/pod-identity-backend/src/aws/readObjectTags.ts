import { GetObjectTaggingCommand } from '@aws-sdk/client-s3';
import type { AwsConnection, CallOptions } from './AwsConnection';

/** The tags of an object as it is now, or of one version where that is named. */
export function readObjectTags(
  aws: AwsConnection,
  {
    bucket,
    key,
    versionId,
  }: { bucket: string; key: string; versionId?: string },
  options: CallOptions,
): Promise<Record<string, string>> {
  return aws.run(
    {
      action:
        versionId === undefined
          ? 's3:GetObjectTagging'
          : 's3:GetObjectVersionTagging',
      resource: `object s3://${bucket}/${key}`,
    },
    options,
    async () => {
      const { TagSet } = await aws.s3.send(
        new GetObjectTaggingCommand({
          Bucket: bucket,
          Key: key,
          VersionId: versionId,
          ExpectedBucketOwner: aws.cluster.accountId,
        }),
        { abortSignal: options.signal },
      );
      return Object.fromEntries(
        (TagSet ?? []).map(({ Key, Value }) => [Key, Value]),
      );
    },
  );
}
