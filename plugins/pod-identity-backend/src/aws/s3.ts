import {
  GetBucketAbacCommand,
  GetBucketEncryptionCommand,
  GetBucketOwnershipControlsCommand,
  GetBucketPolicyCommand,
  GetObjectTaggingCommand,
  GetPublicAccessBlockCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListBucketsCommand,
  ListObjectsV2Command,
  paginateListBuckets,
  S3Client,
} from '@aws-sdk/client-s3';
import { awsService, orElseOn, required } from './AwsCall';

/** An object as it is now, or one version of it where that is named. */
export interface ObjectVersion {
  bucket: string;
  key: string;
  versionId?: string;
}

/** S3, for the buckets of one account in whatever Region. */
export const s3 = awsService({
  createClient: config =>
    new S3Client({
      ...config,
      // A name in front of an endpoint of one's own seldom resolves: the bucket goes into the path.
      forcePathStyle: Boolean(config.endpoint),
      // Buckets of the account may be in other Regions than its cluster.
      followRegionRedirects: true,
    }),

  operations(call, { accountId }) {
    const own = { ExpectedBucketOwner: accountId };

    return {
      /** Names of the buckets of the account, of every Region. */
      listBuckets(): Promise<string[]> {
        return call(
          's3:ListAllMyBuckets',
          `account ${accountId}`,
          async (client, options) => {
            const names: string[] = [];
            for await (const page of paginateListBuckets(
              { client, pageSize: 1000 },
              {},
              options,
            )) {
              names.push(...(page.Buckets ?? []).map(({ Name }) => Name!));
            }
            return names;
          },
        );
      },

      /** Whether a bucket is the account's own. */
      ownsBucket(bucket: string): Promise<boolean> {
        return call(
          's3:ListAllMyBuckets',
          `account ${accountId}`,
          async (client, options) => {
            for await (const page of paginateListBuckets(
              { client, pageSize: 1000 },
              { Prefix: bucket },
              options,
            )) {
              if (page.Buckets?.some(({ Name }) => Name === bucket)) {
                return true;
              }
            }
            return false;
          },
        );
      },

      /**
       * The id by which S3 names the account as an owner.
       * https://docs.aws.amazon.com/AmazonS3/latest/userguide/finding-canonical-user-id.html
       */
      readCanonicalId(): Promise<string> {
        const resource = `account ${accountId}`;
        return call(
          's3:ListAllMyBuckets',
          resource,
          async (client, options) => {
            const { Owner } = await client.send(
              new ListBucketsCommand({ MaxBuckets: 1 }),
              options,
            );
            return required(Owner?.ID, resource, 'owner');
          },
        );
      },

      /** The Region of a bucket. */
      readBucketRegion(bucket: string): Promise<string> {
        const resource = `bucket ${bucket}`;
        return call('s3:ListBucket', resource, async (client, options) => {
          const { BucketRegion } = await client.send(
            new HeadBucketCommand({ Bucket: bucket, ...own }),
            options,
          );
          return required(BucketRegion, resource, 'Region');
        });
      },

      /**
       * The policy of a bucket, JSON text; undefined: it has none. An answer says too that the bucket is the account's own:
       * of another's S3 refuses to tell.
       */
      readBucketPolicy(bucket: string): Promise<string | undefined> {
        const resource = `bucket ${bucket}`;
        return call('s3:GetBucketPolicy', resource, (client, options) =>
          orElseOn('NoSuchBucketPolicy', undefined, async () => {
            const { Policy } = await client.send(
              new GetBucketPolicyCommand({ Bucket: bucket, ...own }),
              options,
            );
            return required(Policy, resource, 'policy');
          }),
        );
      },

      /** Whether a bucket takes its tags into account for access to it. */
      readBucketAbac(bucket: string): Promise<boolean> {
        return call(
          's3:GetBucketAbac',
          `bucket ${bucket}`,
          async (client, options) => {
            const { AbacStatus } = await client.send(
              new GetBucketAbacCommand({ Bucket: bucket, ...own }),
              options,
            );
            return AbacStatus?.Status === 'Enabled';
          },
        );
      },

      /**
       * The KMS key by which a bucket encrypts new objects, as its encryption names it: an ARN, an id or an alias.
       * Undefined: it encrypts by S3's own keys, which need no extra permission.
       */
      readBucketKey(bucket: string): Promise<string | undefined> {
        return call(
          's3:GetEncryptionConfiguration',
          `bucket ${bucket}`,
          (client, options) =>
            orElseOn(
              'ServerSideEncryptionConfigurationNotFoundError',
              undefined,
              async () => {
                const { ServerSideEncryptionConfiguration: encryption } =
                  await client.send(
                    new GetBucketEncryptionCommand({ Bucket: bucket, ...own }),
                    options,
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
      },

      /**
       * Whether all objects in a bucket are its owner's, those that were there before included. False: others may own some,
       * as in buckets that never had the setting.
       * https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html
       */
      readOwnershipControls(bucket: string): Promise<boolean> {
        return call(
          's3:GetBucketOwnershipControls',
          `bucket ${bucket}`,
          (client, options) =>
            orElseOn('OwnershipControlsNotFoundError', false, async () => {
              const { OwnershipControls } = await client.send(
                new GetBucketOwnershipControlsCommand({
                  Bucket: bucket,
                  ...own,
                }),
                options,
              );
              return (
                OwnershipControls?.Rules?.[0]?.ObjectOwnership ===
                'BucketOwnerEnforced'
              );
            }),
        );
      },

      /** Whether a bucket lets in no other account as long as its policy is public. That of the account besides is not read. */
      readRestrictPublicBuckets(bucket: string): Promise<boolean> {
        return call(
          's3:GetBucketPublicAccessBlock',
          `bucket ${bucket}`,
          (client, options) =>
            orElseOn(
              'NoSuchPublicAccessBlockConfiguration',
              false,
              async () => {
                const { PublicAccessBlockConfiguration: block } =
                  await client.send(
                    new GetPublicAccessBlockCommand({ Bucket: bucket, ...own }),
                    options,
                  );
                return block?.RestrictPublicBuckets === true;
              },
            ),
        );
      },

      /** The tags of an object. */
      readObjectTags({
        bucket,
        key,
        versionId,
      }: ObjectVersion): Promise<Record<string, string>> {
        return call(
          versionId === undefined
            ? 's3:GetObjectTagging'
            : 's3:GetObjectVersionTagging',
          `object s3://${bucket}/${key}`,
          async (client, options) => {
            const { TagSet } = await client.send(
              new GetObjectTaggingCommand({
                Bucket: bucket,
                Key: key,
                VersionId: versionId,
                ...own,
              }),
              options,
            );
            return Object.fromEntries(
              (TagSet ?? []).map(({ Key, Value }) => [Key, Value]),
            );
          },
        );
      },

      /**
       * The KMS key that encrypts an object, an ARN; undefined: S3's own keys do. There is no action for this alone: it
       * needs `s3:GetObject` or `s3:GetObjectVersion`, though nothing of the content is asked for.
       */
      readObjectKey({
        bucket,
        key,
        versionId,
      }: ObjectVersion): Promise<string | undefined> {
        return call(
          versionId === undefined ? 's3:GetObject' : 's3:GetObjectVersion',
          `object s3://${bucket}/${key}`,
          async (client, options) => {
            const { ServerSideEncryption, SSEKMSKeyId } = await client.send(
              new HeadObjectCommand({
                Bucket: bucket,
                Key: key,
                VersionId: versionId,
                ...own,
              }),
              options,
            );
            return ServerSideEncryption?.startsWith('aws:kms')
              ? SSEKMSKeyId ?? 'alias/aws/s3'
              : undefined;
          },
        );
      },

      /**
       * The canonical id of the account that owns an object as it is now; undefined: there is no such object. Listings are
       * the one thing that tells it to the bucket's owner, whoever owns the object: HeadObject does not, and the ACL is the
       * object owner's. https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html
       */
      readObjectOwner(
        bucket: string,
        key: string,
      ): Promise<string | undefined> {
        return call(
          's3:ListBucket',
          `bucket ${bucket}`,
          async (client, options) => {
            const { Contents } = await client.send(
              new ListObjectsV2Command({
                Bucket: bucket,
                // Of all keys that begin so, the key itself is the first.
                Prefix: key,
                MaxKeys: 1,
                FetchOwner: true,
                ...own,
              }),
              options,
            );
            const object = Contents?.find(({ Key }) => Key === key);
            return (
              object &&
              required(object.Owner?.ID, `s3://${bucket}/${key}`, 'owner')
            );
          },
        );
      },
    };
  },
});
