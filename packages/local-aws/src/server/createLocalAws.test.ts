import { createHash } from 'node:crypto';
import { get } from 'node:http';
import { Readable } from 'node:stream';
import {
  CloudTrailClient,
  ListTrailsCommand,
} from '@aws-sdk/client-cloudtrail';
import { EKSClient, ListClustersCommand } from '@aws-sdk/client-eks';
import { GetRoleCommand, IAMClient } from '@aws-sdk/client-iam';
import {
  GetObjectCommand,
  HeadObjectCommand,
  ListBucketsCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import type { CallContext } from '../platform/types';
import { AwsError } from '../wire';
import { servicesWith } from './__testUtils__/services';
import { createLocalAws } from './createLocalAws';

const now = new Date('2030-01-02T03:04:05Z');
const faults: string[] = [];
let context: CallContext | undefined;
let put: Record<string, any> | undefined;

const aws = createLocalAws({
  services: servicesWith({
    eks: {
      ListClusters: (_, of) => {
        context = of;
        return { clusters: ['one'] };
      },
    },
    iam: {
      GetRole: () => {
        throw new AwsError('NoSuchEntity', 'The role cannot be found.');
      },
    },
    sts: {
      GetCallerIdentity: () => {
        throw new TypeError('a fault of the implementation');
      },
    },
    s3: {
      PutObject: input => {
        put = input;
        return { ETag: '"e"' };
      },
      GetObject: ({ Bucket, Key }) => ({
        Body: Buffer.from(`${Bucket} ${Key}`),
        ContentLength: 1,
      }),
      HeadObject: () => ({ ContentLength: 1234 }),
    },
    'eks-auth': {
      AssumeRoleForPodIdentity: (input, of) => {
        context = of;
        return { audience: input.token };
      },
    },
  }),
  now: () => now,
  maxBodyBytes: 100_000,
  onFault: message => faults.push(message),
});

function settings(accessKeyId = 'test', secretAccessKey = 'test') {
  return {
    region: 'eu-west-1',
    endpoint: aws.url,
    credentials: { accessKeyId, secretAccessKey },
    maxAttempts: 1,
  };
}

beforeAll(() => aws.listen());
afterAll(() => aws.close());

describe('createLocalAws', () => {
  it('gives an operation its input and the context of the call', async () => {
    const { clusters } = await new EKSClient({
      ...settings(),
      region: 'us-gov-west-1',
    }).send(new ListClustersCommand({}));
    expect(clusters).toEqual(['one']);
    expect(context).toMatchObject({
      service: 'eks',
      operation: 'ListClusters',
      caller: { kind: 'administrator' },
      accountId: '111122223333',
      region: 'us-gov-west-1',
      partition: 'aws-us-gov',
      sourceIp: '127.0.0.1',
      origin: aws.url,
      userAgent: expect.stringContaining('aws-sdk-js'),
      now,
    });
  });

  it('answers with the error that an operation throws', async () => {
    const call = new IAMClient(settings()).send(
      new GetRoleCommand({ RoleName: 'none' }),
    );
    await expect(call).rejects.toMatchObject({
      name: 'NoSuchEntityException',
      message: 'The role cannot be found.',
      $metadata: { httpStatusCode: 404, requestId: expect.any(String) },
    });
  });

  it('names the operation that has no implementation', async () => {
    const call = new CloudTrailClient(settings()).send(new ListTrailsCommand());
    await expect(call).rejects.toMatchObject({
      name: 'NotImplemented',
      message: 'local-aws does not implement cloudtrail:ListTrails',
      $metadata: { httpStatusCode: 501 },
    });
  });

  it('names the service that is not served', async () => {
    const response = await fetch(aws.url, {
      method: 'POST',
      headers: {
        authorization:
          'AWS4-HMAC-SHA256 Credential=test/20260131/us-east-1/kinesis/aws4_request, SignedHeaders=host, Signature=0',
      },
    });
    expect(response.status).toBe(501);
    await expect(response.json()).resolves.toEqual({
      __type: 'NotImplemented',
      message: 'local-aws does not serve kinesis: POST /',
    });
  });

  it('reports what an operation did not mean to throw, and tells the caller little', async () => {
    const call = new STSClient(settings()).send(
      new GetCallerIdentityCommand({}),
    );
    await expect(call).rejects.toMatchObject({
      name: 'InternalFailure',
      message:
        'The request processing has failed because of an unknown error, exception or failure.',
      $metadata: { httpStatusCode: 500 },
    });
    expect(faults).toEqual(['sts: POST /']);
  });

  it('takes calls of EKS Auth that are not signed', async () => {
    const response = await fetch(
      `${aws.url}/clusters/one/assume-role-for-pod-identity`,
      { method: 'POST', body: '{"token":"a.b.c"}' },
    );
    await expect(response.json()).resolves.toEqual({ audience: 'a.b.c' });
    expect(context).toMatchObject({
      service: 'eks-auth',
      caller: { kind: 'anonymous' },
      accountId: '111122223333',
      region: 'us-east-1',
    });
  });

  it('refuses other calls that are not signed', async () => {
    const response = await fetch(
      `${aws.url}/?Action=GetRole&Version=2010-05-08&RoleName=a`,
    );
    expect(response.status).toBe(403);
    expect(await response.text()).toContain(
      '<Code>MissingAuthenticationToken</Code>',
    );
  });

  it('refuses a body that is too large, in the words of S3', async () => {
    const call = new S3Client({ ...settings(), forcePathStyle: true }).send(
      new PutObjectCommand({
        Bucket: 'big',
        Key: 'big',
        Body: Buffer.alloc(100_001),
      }),
    );
    await expect(call).rejects.toMatchObject({
      name: 'EntityTooLarge',
      ProposedSize: '100001',
      MaxSizeAllowed: '100000',
      $metadata: { httpStatusCode: 400 },
    });
  });

  it.each([
    [
      'iam',
      () =>
        new IAMClient(settings()).send(
          new GetRoleCommand({ RoleName: 'a'.repeat(100_001) }),
        ),
    ],
    [
      'cloudtrail',
      () =>
        new CloudTrailClient(settings()).send(
          new ListTrailsCommand({ NextToken: 'a'.repeat(100_001) }),
        ),
    ],
  ])('refuses one that is too large for %s', async (_, send) => {
    await expect(send()).rejects.toMatchObject({
      name: 'RequestEntityTooLargeException',
      message: 'The body of the request is larger than 100000 bytes',
      $metadata: { httpStatusCode: 413 },
    });
  });
});

describe('S3', () => {
  const s3 = () => new S3Client({ ...settings(), forcePathStyle: true });

  it('takes a stream out of its chunks, with the checksum behind it', async () => {
    await s3().send(
      new PutObjectCommand({
        Bucket: 'bucket',
        Key: 'key',
        Body: Readable.from([Buffer.from('one '), Buffer.from('two')]),
        ContentLength: 7,
        ContentEncoding: 'gzip',
        ChecksumAlgorithm: 'SHA256',
      }),
    );
    expect(Buffer.from(put?.Body).toString()).toBe('one two');
    expect(put).toMatchObject({
      ContentLength: 7,
      ContentEncoding: 'gzip',
      ChecksumSHA256: createHash('sha256').update('one two').digest('base64'),
    });
  });

  it('sends the length that the body has', async () => {
    const { Body, ContentLength } = await s3().send(
      new GetObjectCommand({ Bucket: 'bucket', Key: 'a//../é' }),
    );
    await expect(Body?.transformToString()).resolves.toBe('bucket a//../é');
    expect(ContentLength).toBe(15);
  });

  it('lets a HEAD state the length of what it does not send', async () => {
    const { ContentLength } = await s3().send(
      new HeadObjectCommand({ Bucket: 'bucket', Key: 'key' }),
    );
    expect(ContentLength).toBe(1234);
  });

  it('answers an id in the header that S3 has', async () => {
    const call = s3().send(new ListBucketsCommand({}));
    await expect(call).rejects.toMatchObject({
      $metadata: { requestId: expect.stringMatching(/^[0-9A-F]{16}$/) },
    });
  });

  it('reads the bucket out of the host', async () => {
    const text = await new Promise<string>(resolve => {
      const headers = { host: 'photos.localhost' };
      get(`${aws.url}/a/b`, { headers }, response => {
        response.setEncoding('utf8').on('data', resolve);
      });
    });
    expect(text).toBe('photos a/b');
  });
});
