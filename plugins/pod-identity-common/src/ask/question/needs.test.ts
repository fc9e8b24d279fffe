import {
  needsOf,
  type AskedQuestion,
  type KnownSoFar,
  type Need,
} from '../../services';
import { readQuestion } from './readQuestion';

const table = 'arn:aws:dynamodb:eu-west-1:111122223333:table/carts';
const ofTable = { fact: 'encryption', of: 'table' };
const ofObject = { fact: 'encryption', of: 'object' };
const ofBucket = { fact: 'encryption', of: 'bucket' };
const algorithm = 's3:x-amz-server-side-encryption';
const keyId = 'S3:X-Amz-Server-Side-Encryption-Aws-Kms-Key-Id';

const nothing: KnownSoFar = {
  resource: {},
  accountIds: ['111122223333'],
  testedKeys: new Set(),
};

/** What says by which KMS key something is encrypted; undefined where no key has a say. */
function encryptionNeed(
  question: AskedQuestion,
  known: Partial<KnownSoFar> = {},
): Extract<Need, { fact: 'encryption' }> | undefined {
  return needsOf(question, { ...nothing, ...known }).find(
    need => need.fact === 'encryption',
  ) as Extract<Need, { fact: 'encryption' }> | undefined;
}

const under = (kmsKey: string) => ({
  fact: 'encryption',
  settled: { state: 'read', value: { kmsKey, of: 'request' } },
});

describe('what says by which key something is encrypted', () => {
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
      const need = encryptionNeed(question, { objectKeys: 'bucket-default' });
      expect(need?.of).toBe(of);
    },
  );

  it.each<[string, string, Record<string, string>, object | undefined]>([
    ['s3:GetObject', 's3://data/a/b.txt', {}, ofObject],
    [
      's3:ListMultipartUploadParts',
      's3://data/a/b.txt',
      {},
      {
        fact: 'encryption',
        settled: {
          state: 'unread',
          cause: 'unasked',
          reason: expect.stringContaining('begun with'),
        },
      },
    ],
    ['s3:PutObject', 's3://data/a/b.txt', {}, ofBucket],
    [
      's3:PutObject',
      's3://data/a/b.txt',
      { [keyId]: 'alias/mine' },
      under('alias/mine'),
    ],
    [
      's3:PutObject',
      's3://data/a/b.txt',
      { [algorithm]: 'aws:kms' },
      under('alias/aws/s3'),
    ],
    [
      's3:PutObject',
      's3://data/a/b.txt',
      { [algorithm]: 'AES256' },
      { fact: 'encryption', settled: { state: 'absent' } },
    ],
    [
      's3:GetObjectVersion',
      's3://data/a/b.txt',
      { 's3:VersionId': 'v1' },
      { ...ofObject, versionId: 'v1' },
    ],
    ['s3:DeleteObject', 's3://data/a/b.txt', {}, undefined],
    ['s3:GetObjectTagging', 's3://data/a/b.txt', {}, undefined],
    ['s3:ListBucket', 's3://data', {}, undefined],
    ['dynamodb:DeleteTable', table, {}, ofTable],
    ['dynamodb:Query', `${table}/index/by-date`, {}, ofTable],
    ['dynamodb:GetRecords', `${table}/stream/2026-11-21`, {}, ofTable],
    [
      'sqs:SendMessage',
      'arn:aws:sqs:eu-west-1:111122223333:q',
      {},
      { fact: 'encryption', of: 'queue' },
    ],
    [
      'kinesis:PutRecord',
      'arn:aws:kinesis:eu-west-1:111122223333:stream/s',
      {},
      undefined,
    ],
    ['sqs:PurgeQueue', 'arn:aws:sqs:eu-west-1:111122223333:q', {}, undefined],
  ])('%s on %s with %j', (action, resource, said, expected) => {
    const context = Object.fromEntries(
      Object.entries(said).map(([key, value]) => [key, [value]]),
    );
    const question = readQuestion({ action, resource, context }, 'aws');
    expect(encryptionNeed(question)).toEqual(expected);
  });

  it.each([
    ['s3:GetObjectVersion', 's3://data/a', 'Give s3:VersionId'],
    ['s3:UpdateObjectEncryption', 's3://data/a', 'aws-kms-key-id'],
  ])('%s leaves it open, and says what to give', (action, resource, advice) => {
    const need = encryptionNeed(readQuestion({ action, resource }, 'aws'));
    expect(need?.settled).toMatchObject({
      state: 'unread',
      cause: 'unasked',
      advice: expect.stringContaining(advice),
    });
  });

  it('leaves it open behind an access point', () => {
    const resource =
      'arn:aws:s3:us-east-1:111122223333:accesspoint/ap/object/a';
    const question = readQuestion({ action: 's3:GetObject', resource }, 'aws');
    expect(encryptionNeed(question)?.settled?.state).toBe('unread');
  });
});

describe('what else is to be read', () => {
  const factsOf = (
    action: string,
    resource: string,
    testedKeys: readonly string[] = [],
  ) =>
    needsOf(readQuestion({ action, resource }, 'aws'), {
      ...nothing,
      testedKeys: new Set(testedKeys),
    });
  const tag = 's3:existingobjecttag/team';

  it.each([
    ['s3:GetObject', 'object'],
    ['s3:GetObjectVersion', 'version'],
  ])('is whose an object is, for %s that of the %s', (action, of) => {
    expect(factsOf(action, 's3://data/a')).toContainEqual({
      fact: 'ownership',
      of,
    });
  });

  it.each<[string, string[], boolean]>([
    ['s3:GetObject', [tag], true],
    ['s3:GetObject', ['aws:sourceip'], false],
    ['s3:GetObject', [], false],
    ['s3:PutObject', [tag], false],
  ])('is, for %s where %j is tested, the tags: %s', (action, keys, is) => {
    const facts = factsOf(action, 's3://data/a', keys).map(({ fact }) => fact);
    expect(facts.includes('tags')).toBe(is);
  });

  it('is no policy for what acts on an account, whatever is named', () => {
    expect(factsOf('s3:ListAllMyBuckets', '*')).toEqual([
      { fact: 'policy', settled: { state: 'absent' } },
    ]);
    expect(factsOf('s3:ListAllMyBuckets', 's3://data')).toEqual([
      { fact: 'policy', settled: { state: 'absent' } },
    ]);
  });
});
