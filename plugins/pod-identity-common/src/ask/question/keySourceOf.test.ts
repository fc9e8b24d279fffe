import { keySourceOf, type KeySource } from './keySourceOf';
import { readQuestion } from './readQuestion';

const table = 'arn:aws:dynamodb:eu-west-1:111122223333:table/carts';
const object = { bucket: 'data', key: 'a/b.txt' };
const ofTable = (policyArn = table) => ({
  of: 'table',
  table: {
    policyArn,
    tableArn: table,
    name: 'carts',
    accountId: '111122223333',
    region: 'eu-west-1',
  },
});
const algorithm = 's3:x-amz-server-side-encryption';
const keyId = 'S3:X-Amz-Server-Side-Encryption-Aws-Kms-Key-Id';

describe('keySourceOf', () => {
  it.each([
    ['s3:GetObject', 'bucket'],
    ['s3:GetObjectVersion', 'bucket'],
    ['s3:GetObjectTagging', undefined],
    ['s3:ListMultipartUploadParts', 'bucket'],
  ])(
    'where objects are under the key of their bucket, %s looks at: %s',
    (action, of) => {
      const question = readQuestion(
        { action, resource: 's3://a-bucket/a' },
        'aws',
      );
      const source = keySourceOf(question, { objectKeys: 'bucket-default' });
      expect(source?.of).toBe(of);
    },
  );

  it.each<[string, string, Record<string, string>, object | undefined]>([
    ['s3:GetObject', 's3://data/a/b.txt', {}, { of: 'object', ...object }],
    [
      's3:ListMultipartUploadParts',
      's3://data/a/b.txt',
      {},
      { of: 'unsaid', reason: expect.stringContaining('begun with') },
    ],
    ['s3:PutObject', 's3://data/a/b.txt', {}, { of: 'bucket', bucket: 'data' }],
    [
      's3:PutObject',
      's3://data/a/b.txt',
      { [keyId]: 'alias/mine' },
      { of: 'request', kmsKey: 'alias/mine' },
    ],
    [
      's3:PutObject',
      's3://data/a/b.txt',
      { [algorithm]: 'aws:kms' },
      { of: 'request', kmsKey: 'alias/aws/s3' },
    ],
    [
      's3:PutObject',
      's3://data/a/b.txt',
      { [algorithm]: 'AES256' },
      { of: 'request' },
    ],
    [
      's3:GetObjectVersion',
      's3://data/a/b.txt',
      { 's3:VersionId': 'v1' },
      { of: 'object', ...object, versionId: 'v1' },
    ],
    ['s3:DeleteObject', 's3://data/a/b.txt', {}, undefined],
    ['s3:GetObjectTagging', 's3://data/a/b.txt', {}, undefined],
    ['s3:ListBucket', 's3://data', {}, undefined],
    ['dynamodb:DeleteTable', table, {}, ofTable()],
    ['dynamodb:Query', `${table}/index/by-date`, {}, ofTable()],
    [
      'dynamodb:GetRecords',
      `${table}/stream/2026-11-21`,
      {},
      ofTable(`${table}/stream/2026-11-21`),
    ],
    ['sqs:SendMessage', 'arn:aws:sqs:eu-west-1:111122223333:q', {}, undefined],
  ])('%s on %s with %j', (action, resource, said, expected) => {
    const context = Object.fromEntries(
      Object.entries(said).map(([key, value]) => [key, [value]]),
    );
    const question = readQuestion({ action, resource, context }, 'aws');
    expect(keySourceOf(question)).toEqual(expected);
  });

  it.each([
    ['s3:GetObjectVersion', 's3://data/a', 'Give s3:VersionId'],
    ['s3:UpdateObjectEncryption', 's3://data/a', 'aws-kms-key-id'],
  ])('%s leaves it open, and says what to give', (action, resource, advice) => {
    const source = keySourceOf(readQuestion({ action, resource }, 'aws'));
    expect(source?.of).toBe('unsaid');
    expect((source as Extract<KeySource, { of: 'unsaid' }>).advice).toContain(
      advice,
    );
  });

  it('leaves it open behind an access point', () => {
    const resource =
      'arn:aws:s3:us-east-1:111122223333:accesspoint/ap/object/a';
    const question = readQuestion({ action: 's3:GetObject', resource }, 'aws');
    expect(keySourceOf(question)?.of).toBe('unsaid');
  });
});
