import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mockServices } from '@backstage/backend-test-utils';
import { readConfig } from '../config';
import { AwsConnections, type AwsConnection } from './AwsConnections';

/** What answers in AWS's place. */
interface Given {
  status?: number;
  headers?: Record<string, string>;
  body?: string;
}

/** Whose answer it is depends on what the service speaks. */
const EITHER = 'failed|unreachable';
const HTML = '<!DOCTYPE html><html><body>Not here</body></html>';
const role = { arn: 'arn:aws:iam::111122223333:role/a', name: 'a' };

/** An answer of IAM. */
function ofIam(operation: string, result: string): Given {
  return {
    body: `<${operation}Response xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><${operation}Result>${result}</${operation}Result><ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></${operation}Response>`,
  };
}

const reads: Record<string, (aws: AwsConnection) => Promise<unknown>> = {
  'eks:DescribeCluster': aws => aws.eks.describeCluster(),
  'eks:DescribeAddon': aws => aws.eks.describeAgent(),
  'eks:ListPodIdentityAssociations': aws => aws.eks.listAssociations(),
  'eks:DescribePodIdentityAssociation': aws =>
    aws.eks.describeAssociation('a-1'),
  'iam:GetRole': aws => aws.iam.identifyRole('a'),
  'iam:GetAccountAuthorizationDetails': aws => aws.iam.readAccountRoles(),
  'iam:SimulatePrincipalPolicy': aws =>
    aws.iam.simulate({
      roleArn: role.arn,
      action: 's3:GetObject',
      resource: '*',
      context: [],
    }),
  's3:ListAllMyBuckets': aws => aws.s3.listBuckets(),
  's3:GetBucketPolicy': aws => aws.s3.readBucketPolicy('b'),
  's3:GetBucketAbac': aws => aws.s3.readBucketAbac('b'),
  's3:GetEncryptionConfiguration': aws => aws.s3.readBucketKey('b'),
  's3:GetBucketOwnershipControls': aws => aws.s3.readOwnershipControls('b'),
  's3:GetBucketPublicAccessBlock': aws => aws.s3.readRestrictPublicBuckets('b'),
  's3:GetObjectTagging': aws =>
    aws.s3.readObjectTags({ bucket: 'b', key: 'k' }),
  's3:GetObject': aws => aws.s3.readObjectKey({ bucket: 'b', key: 'k' }),
  's3:ListBucket': aws => aws.s3.readObjectOwner('b', 'k'),
  'sqs:GetQueueUrl': aws => aws.sqs.readQueue('q'),
  'sns:GetTopicAttributes': aws =>
    aws.sns.readTopic('arn:aws:sns:us-east-1:111122223333:t'),
  'sns:ListTopics': aws => aws.sns.listTopics(),
  'secretsmanager:ListSecrets': aws => aws.secretsmanager.listSecrets(),
  'secretsmanager:GetResourcePolicy': aws =>
    aws.secretsmanager.readSecretPolicy('s'),
  'secretsmanager:DescribeSecret': aws => aws.secretsmanager.readSecretKey('s'),
  'dynamodb:GetResourcePolicy': aws => aws.dynamodb.readTablePolicy('t'),
  'dynamodb:DescribeTable': aws => aws.dynamodb.readTableKey('t'),
};

const writes: Record<string, (aws: AwsConnection) => Promise<unknown>> = {
  'iam:TagRole': aws => aws.iam.tagRole('a', { a: 'b' }),
  'iam:PutRolePolicy': aws =>
    aws.iam.putInlinePolicy('a', { name: 'p', document: '{}' }),
  'iam:DeleteRolePolicy': aws => aws.iam.deleteInlinePolicy('a', 'p'),
  'eks:TagResource': aws => aws.eks.tagAssociation('arn', { a: 'b' }),
  'eks:CreatePodIdentityAssociation': aws =>
    aws.eks.createAssociation({
      namespace: 'n',
      serviceAccount: 's',
      roleArn: role.arn,
      tags: {},
    }),
};

const calls = { ...reads, ...writes };

describe('an answer of AWS', () => {
  let server: Server;
  let aws: AwsConnection;
  let connections: AwsConnections;
  let respond: (response: ServerResponse) => void;

  const given = ({ status = 200, headers = {}, body = '' }: Given) => {
    respond = response => response.writeHead(status, headers).end(body);
  };

  beforeAll(async () => {
    // The SDK's waits before it tries again.
    jest.spyOn(Math, 'random').mockReturnValue(0.001);
    server = createServer((request, response) => {
      request.resume().once('end', () => respond(response));
    }).listen(0, '127.0.0.1');
    await new Promise(done => {
      server.once('listening', done);
    });
    const { port } = server.address() as AddressInfo;
    const keys = { accessKeyId: 'test', secretAccessKey: 'test' };
    const config = mockServices.rootConfig({
      data: {
        aws: { accounts: [{ accountId: '111122223333', ...keys }] },
        podIdentity: {
          endpoint: `http://127.0.0.1:${port}`,
          clusters: [
            { name: 'one', accountId: '111122223333', region: 'us-east-1' },
          ],
        },
      },
    });
    connections = AwsConnections.fromConfig(config, { awsCallMs: 1_200 });
    aws = connections.of(readConfig(config).clusters[0]);
  });
  afterAll(() => {
    connections.close();
    server.closeAllConnections();
    server.close();
  });

  const brokenAnswers: [
    string,
    Given,
    'failed' | 'unreachable' | typeof EITHER,
  ][] = [
    ['a page of HTML', { body: HTML }, 'unreachable'],
    ['a gateway that knows nothing', { status: 404 }, 'unreachable'],
    [
      'a gateway that says so in HTML',
      { status: 404, body: HTML },
      'unreachable',
    ],
    [
      'a gateway that says so in JSON',
      { status: 404, body: '{"message":"Not Found","code":404}' },
      'unreachable',
    ],
    [
      'a proxy that wants to know who asks',
      { status: 403, body: HTML },
      'unreachable',
    ],
    ['nothing', {}, 'failed'],
    ['half of a document', { body: '<a><b>c</b>' }, EITHER],
    ['half of JSON', { body: '{"a":[{"b":' }, 'failed'],
    ['another document', { body: '<a><b>c</b></a>' }, EITHER],
    ['a list', { body: '[]' }, 'failed'],
  ];

  describe.each(Object.entries(calls))('to %s', (action, call) => {
    // The answer to eks:TagResource has no members, and AWS may send it empty.
    const broken = brokenAnswers.filter(
      ([name]) => action !== 'eks:TagResource' || name !== 'nothing',
    );
    it.each(broken)('that is %s is not read', async (_, answer, reason) => {
      given(answer);
      // Of a HEAD there is no body, and so nothing but a status.
      const wanted = action === 's3:GetObject' ? 'unreachable' : reason;
      const failure = await call(aws).catch(error => error);
      expect(failure).toMatchObject({
        reason: expect.stringMatching(wanted),
        happened: expect.stringContaining(` ${action} for `),
        advice: expect.stringMatching(/Ask the platform team|Try again/),
      });
    });
  });

  it('to eks:TagResource may be nothing', async () => {
    given({});
    expect(await calls['eks:TagResource'](aws)).toBeUndefined();
  });

  it.each(
    Object.entries(reads).filter(([name]) =>
      /^(eks|sqs|secretsm|dynamodb)/.test(name),
    ),
  )('to %s that is JSON with nothing in it is not read', async (_, call) => {
    given({ body: '{}' });
    await expect(call(aws)).rejects.toMatchObject({
      happened: expect.stringMatching(
        / is broken: it is without |answered for/,
      ),
    });
  });

  it('that has its members is read', async () => {
    given(
      ofIam(
        'GetAccountAuthorizationDetails',
        '<IsTruncated>false</IsTruncated><RoleDetailList/><Policies/>',
      ),
    );
    expect(await aws.iam.readAccountRoles()).toEqual(new Map());
    given(
      ofIam(
        'GetAccountAuthorizationDetails',
        '<IsTruncated>false</IsTruncated><Policies/>',
      ),
    );
    await expect(aws.iam.readAccountRoles()).rejects.toMatchObject({
      happened:
        'The answer of AWS to iam:GetAccountAuthorizationDetails for account 111122223333 is broken: it is without RoleDetailList.',
    });
    given({ body: '{"associations":[]}' });
    expect(await aws.eks.listAssociations()).toEqual({
      summaries: [],
      complete: true,
    });
  });

  it.each<[string, Given]>([
    [
      'iam:GetRole',
      {
        status: 404,
        body: '<ErrorResponse><Error><Type>Sender</Type><Code>NoSuchEntity</Code><Message>No</Message></Error></ErrorResponse>',
      },
    ],
    [
      'eks:DescribePodIdentityAssociation',
      {
        status: 404,
        headers: { 'x-amzn-errortype': 'ResourceNotFoundException' },
        body: '{"message":"No"}',
      },
    ],
    [
      's3:GetBucketPolicy',
      {
        status: 404,
        body: '<?xml version="1.0"?>\n<Error><Code>NoSuchBucketPolicy</Code></Error>',
      },
    ],
  ])('to %s that there is nothing is believed', async (action, answer) => {
    given(answer);
    await expect(reads[action](aws)).resolves.toBeUndefined();
  });

  it('of which half comes, and then nothing, is given up', async () => {
    respond = response =>
      response.writeHead(200, { 'content-length': '100' }).write('{"half":');
    const began = Date.now();
    await expect(aws.eks.listAssociations()).rejects.toMatchObject({
      reason: 'unreachable',
      happened: expect.stringMatching(/^AWS did not answer eks:List/),
    });
    expect(Date.now() - began).toBeLessThan(3_000);
  });

  it('that says to come back in an hour is given up', async () => {
    given({
      status: 503,
      headers: { 'retry-after': '3600' },
      body: '<ErrorResponse><Error><Code>ServiceUnavailable</Code></Error></ErrorResponse>',
    });
    const began = Date.now();
    await expect(aws.iam.identifyRole('a')).rejects.toMatchObject({
      reason: 'unreachable',
    });
    expect(Date.now() - began).toBeLessThan(3_000);
  });

  it('about a signature does not reach the log', async () => {
    given({
      status: 403,
      body: '<ErrorResponse><Error><Type>Sender</Type><Code>SignatureDoesNotMatch</Code><Message>The Canonical String for this request should have been x-amz-security-token:SECRET</Message></Error></ErrorResponse>',
    });
    const failure = await aws.iam.identifyRole('a').catch(error => error);
    expect(failure).toMatchObject({
      reason: 'forbidden',
      cause: { name: 'SignatureDoesNotMatch', httpStatusCode: 403 },
    });
    const { inspect } =
      jest.requireActual<typeof import('node:util')>('node:util');
    expect(inspect(failure, { depth: Infinity })).not.toContain('SECRET');
  });
});
