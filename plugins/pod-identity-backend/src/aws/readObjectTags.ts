import { GetObjectTaggingCommand } from '@aws-sdk/client-s3';
import type { AwsConnection, CallOptions } from './AwsConnection';

/** The tags of an object as it is now. */
export function readObjectTags(
  aws: AwsConnection,
  { bucket, key }: { bucket: string; key: string },
  options: CallOptions,
): Promise<Record<string, string>> {
  return aws.run(
    {
      action: 's3:GetObjectTagging',
      resource: `object s3://${bucket}/${key}`,
    },
    options,
    async () => {
      const { TagSet } = await aws.s3.send(
        new GetObjectTaggingCommand({ Bucket: bucket, Key: key }),
        { abortSignal: options.signal },
      );
      return Object.fromEntries(
        (TagSet ?? []).map(({ Key, Value }) => [Key, Value]),
      );
    },
  );
}
