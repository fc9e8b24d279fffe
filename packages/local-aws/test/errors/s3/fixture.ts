import { CreateBucketCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import type { TestAws } from '../../../src/__testUtils__';

export const BUCKET = 'statements-of-ours';
export const ABSENT = 'absent';
export const KEY = 'statement.txt';

/** A bucket with an object, without any setting. */
export async function prepareS3(aws: TestAws): Promise<void> {
  const { s3 } = aws.clients();
  await s3.send(new CreateBucketCommand({ Bucket: BUCKET }));
  await s3.send(
    new PutObjectCommand({ Bucket: BUCKET, Key: KEY, Body: 'balance' }),
  );
}
