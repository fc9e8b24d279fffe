import { ListObjectsV2Command } from '@aws-sdk/client-s3';
import type { AwsConnection, CallOptions } from './AwsConnection';
import { required } from './required';

/**
 * The canonical id of the account that owns an object as it is now; undefined: there is no such object. Listings are the one
 * thing that tells it to the bucket's owner, whoever owns the object: HeadObject does not, and the ACL is the object owner's.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html
 */
export function readObjectOwner(
  aws: AwsConnection,
  { bucket, key }: { bucket: string; key: string },
  options: CallOptions,
): Promise<string | undefined> {
  return aws.run(
    { action: 's3:ListBucket', resource: `bucket ${bucket}` },
    options,
    async () => {
      const { Contents } = await aws.s3.send(
        new ListObjectsV2Command({
          Bucket: bucket,
          // Of all keys that begin so, the key itself is the first.
          Prefix: key,
          MaxKeys: 1,
          FetchOwner: true,
          ExpectedBucketOwner: aws.cluster.accountId,
        }),
        { abortSignal: options.signal },
      );
      const object = Contents?.find(({ Key }) => Key === key);
      return (
        object && required(object.Owner?.ID, `s3://${bucket}/${key}`, 'owner')
      );
    },
  );
}
