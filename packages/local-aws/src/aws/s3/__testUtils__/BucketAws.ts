import {
  CreateBucketCommand,
  GetObjectCommand,
  PutObjectCommand,
  type GetObjectCommandInput,
  type PutObjectCommandInput,
} from '@aws-sdk/client-s3';
import { TestAws, type TestClients } from '../../../__testUtils__';

/** A bucket that is there. */
export const Bucket = 'a-bucket';

/** An AWS with a bucket. */
export class BucketAws extends TestAws {
  #s3?: TestClients['s3'];

  /** The administrator's client. */
  get s3(): TestClients['s3'] {
    this.#s3 ??= this.clients().s3;
    return this.#s3;
  }

  async start(): Promise<void> {
    await super.start({ empty: true });
    await this.s3.send(new CreateBucketCommand({ Bucket }));
  }

  put(Key: string, Body = 'text', input: Partial<PutObjectCommandInput> = {}) {
    return this.s3.send(new PutObjectCommand({ Bucket, Key, Body, ...input }));
  }

  get(Key: string, input: Partial<GetObjectCommandInput> = {}) {
    return this.s3.send(new GetObjectCommand({ Bucket, Key, ...input }));
  }
}
