import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalAws, type LocalAws } from 'local-aws';
import { awsCli, itWith } from '../tools';
import { AwsCli } from './AwsCli';

const BUCKET = 'peers-111122223333';

/** Files, tables and what CloudTrail tells of it all, by the AWS CLI. */
describe('Data by the AWS CLI', () => {
  const itHere = itWith(awsCli());
  let server: LocalAws | undefined;
  let aws: AwsCli;
  let folder: string;

  beforeAll(async () => {
    if (awsCli().missing) {
      return;
    }
    server = await startLocalAws({ empty: true });
    aws = new AwsCli(server.url);
    folder = await mkdtemp(join(tmpdir(), 'peers-awscli-'));
    await writeFile(join(folder, 'one.txt'), 'one');
  });

  afterAll(async () => {
    await server?.close();
    if (folder) {
      await rm(folder, { recursive: true });
    }
  });

  itHere('copies files to a bucket and back', async () => {
    const file = join(folder, 'one.txt');
    await aws.text('s3', 'mb', `s3://${BUCKET}`);
    await aws.text('s3', 'cp', file, `s3://${BUCKET}/dir/one.txt`);
    await aws.text('s3', 'cp', file, `s3://${BUCKET}/two.txt`);
    expect(await aws.text('s3', 'ls', `s3://${BUCKET}/`)).toMatch(
      /^PRE dir\/\n[-\d]+ [:\d]+ +3 two\.txt$/,
    );
    const back = join(folder, 'back.txt');
    await aws.text('s3', 'cp', `s3://${BUCKET}/two.txt`, back);
    expect(await readFile(back, 'utf8')).toBe('one');
  });

  itHere('tags objects', async () => {
    const object = ['--bucket', BUCKET, '--key', 'dir/one.txt'];
    await aws.text(
      ...['s3api', 'put-object-tagging', ...object],
      ...['--tagging', 'TagSet=[{Key=my-namespace,Value=ns-a}]'],
    );
    expect(
      await aws.json('s3api', 'get-object-tagging', ...object),
    ).toMatchObject({ TagSet: [{ Key: 'my-namespace', Value: 'ns-a' }] });
    await aws.text('s3api', 'wait', 'object-exists', ...object);
  });

  itHere('pages through objects', async () => {
    const list = (...args: string[]) =>
      aws.json(
        ...['s3api', 'list-objects-v2', '--bucket', BUCKET, ...args],
        ...['--query', '{keys: Contents[].Key, next: NextToken}'],
      );
    expect(await list('--page-size', '1')).toMatchObject({
      keys: ['dir/one.txt', 'two.txt'],
    });
    expect(await list('--max-items', '1')).toMatchObject({
      keys: ['dir/one.txt'],
    });
  });

  itHere('empties and removes the bucket', async () => {
    const full = await aws.failure('s3', 'rb', `s3://${BUCKET}`);
    expect(full.stderr).toContain(
      'An error occurred (BucketNotEmpty) when calling the DeleteBucket operation: The bucket you tried to delete is not empty',
    );
    await aws.text('s3', 'rm', `s3://${BUCKET}`, '--recursive');
    await aws.text('s3', 'rb', `s3://${BUCKET}`);
    const gone = await aws.failure('s3', 'ls', `s3://${BUCKET}`);
    expect(gone.stderr).toContain(
      'An error occurred (NoSuchBucket) when calling the ListObjectsV2 operation: The specified bucket does not exist',
    );
  });

  itHere('makes a table, whose items are not imitated', async () => {
    const table = ['--table-name', 'orders'];
    await aws.json(
      ...['dynamodb', 'create-table', ...table],
      ...['--attribute-definitions', 'AttributeName=id,AttributeType=S'],
      ...['--key-schema', 'AttributeName=id,KeyType=HASH'],
      ...['--billing-mode', 'PAY_PER_REQUEST'],
      ...['--tags', 'Key=team,Value=data'],
    );
    await aws.text('dynamodb', 'wait', 'table-exists', ...table);
    const item = { id: { S: 'a' }, total: { N: '1.5' } };
    const put = await aws.failure(
      ...['dynamodb', 'put-item', ...table, '--item', JSON.stringify(item)],
    );
    expect(put.stderr).toContain(
      'An error occurred (NotImplemented) when calling the PutItem operation: local-aws does not implement dynamodb:PutItem',
    );
    await aws.json('dynamodb', 'delete-table', ...table);
    await aws.text('dynamodb', 'wait', 'table-not-exists', ...table);
  });

  itHere('reads in CloudTrail what was done', async () => {
    const { Events } = await aws.json(
      ...['cloudtrail', 'lookup-events', '--lookup-attributes'],
      'AttributeKey=EventName,AttributeValue=DeleteBucket',
    );
    const details = Events.map((event: { CloudTrailEvent: string }) =>
      JSON.parse(event.CloudTrailEvent),
    );
    expect(details).toMatchObject([
      {
        eventSource: 's3.amazonaws.com',
        requestParameters: { bucketName: BUCKET },
        userAgent: expect.stringContaining('aws-cli'),
      },
      { errorCode: 'BucketNotEmpty' },
    ]);
  });
});
