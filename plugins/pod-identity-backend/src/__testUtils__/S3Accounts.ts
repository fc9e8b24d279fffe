import {
  CreateBucketCommand,
  PutBucketPolicyCommand,
  PutObjectCommand,
  PutPublicAccessBlockCommand,
  S3Client,
  type ObjectCannedACL,
  type ObjectOwnership,
} from '@aws-sdk/client-s3';

/** Several accounts at work on buckets in an embedded AWS. */
export class S3Accounts {
  readonly #endpoint: string;
  readonly #clients = new Map<string, S3Client>();

  constructor(endpoint: string) {
    this.#endpoint = endpoint;
  }

  async createBucket(
    account: string,
    Bucket: string,
    ownership?: ObjectOwnership,
  ): Promise<void> {
    await this.#as(account).send(
      new CreateBucketCommand({ Bucket, ObjectOwnership: ownership }),
    );
  }

  /** Lets the principal read, or write as well. */
  async letIn(
    account: string,
    Bucket: string,
    Principal: '*' | { AWS: string },
    Action: 's3:GetObject' | 's3:*',
  ): Promise<void> {
    const Resource = `arn:aws:s3:::${Bucket}/*`;
    await this.#as(account).send(
      new PutBucketPolicyCommand({
        Bucket,
        Policy: JSON.stringify({
          Version: '2012-10-17',
          Statement: { Effect: 'Allow', Principal, Action, Resource },
        }),
      }),
    );
  }

  async restrictPublicBuckets(
    account: string,
    Bucket: string,
    RestrictPublicBuckets: boolean,
  ): Promise<void> {
    await this.#as(account).send(
      new PutPublicAccessBlockCommand({
        Bucket,
        PublicAccessBlockConfiguration: { RestrictPublicBuckets },
      }),
    );
  }

  /** Writes the object `report.csv`. */
  async write(
    account: string,
    Bucket: string,
    ACL?: ObjectCannedACL,
  ): Promise<void> {
    await this.#as(account).send(
      new PutObjectCommand({ Bucket, Key: 'report.csv', Body: 'a', ACL }),
    );
  }

  close(): void {
    for (const client of this.#clients.values()) {
      client.destroy();
    }
  }

  /** The administrator of an account, whose id is its access key. */
  #as(accessKeyId: string): S3Client {
    const client =
      this.#clients.get(accessKeyId) ??
      new S3Client({
        endpoint: this.#endpoint,
        region: 'us-east-1',
        credentials: { accessKeyId, secretAccessKey: 'test' },
        forcePathStyle: true,
      });
    this.#clients.set(accessKeyId, client);
    return client;
  }
}
