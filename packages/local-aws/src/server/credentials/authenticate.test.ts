import {
  CloudTrailClient,
  ListTrailsCommand,
} from '@aws-sdk/client-cloudtrail';
import { EKSClient, ListClustersCommand } from '@aws-sdk/client-eks';
import { IAMClient, ListRolesCommand } from '@aws-sdk/client-iam';
import { ListBucketsCommand, S3Client } from '@aws-sdk/client-s3';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { servicesWith } from '../__testUtils__/services';
import { createLocalAws } from '../createLocalAws';
import { skewMessage } from './authenticate';

const now = Date.UTC(2023, 7, 22, 19, 47, 57);

const tolerance = 15 * 60_000;

describe('skewMessage', () => {
  it('tells of a signature that is too old, as AWS does', () => {
    const signed = Date.UTC(2023, 7, 22, 7, 25, 29);
    expect(skewMessage(signed, now, tolerance)).toBe(
      'Signature expired: 20230822T072529Z is now earlier than 20230822T193257Z (20230822T194757Z - 15 min.)',
    );
  });

  it('tells of a signature of the future', () => {
    const signed = Date.UTC(2023, 7, 22, 23, 0, 0);
    expect(skewMessage(signed, now, tolerance)).toBe(
      'Signature not yet current: 20230822T230000Z is still later than 20230822T200257Z (20230822T194757Z + 15 min.)',
    );
  });
});

const aws = createLocalAws({
  services: servicesWith({
    eks: { ListClusters: () => ({}) },
    iam: { ListRoles: () => ({ Roles: [] }) },
    sts: { GetCallerIdentity: () => ({}) },
    s3: { ListBuckets: () => ({}) },
    cloudtrail: { ListTrails: () => ({}) },
  }),
});

beforeAll(() => aws.listen());

afterAll(() => aws.close());

interface Change {
  accessKeyId?: string;
  secretAccessKey?: string;
  systemClockOffset?: number;
}

function settings({
  accessKeyId = 'test',
  secretAccessKey = 'test',
  systemClockOffset = 0,
}: Change) {
  return {
    region: 'us-east-1',
    endpoint: aws.url,
    credentials: { accessKeyId, secretAccessKey },
    systemClockOffset,
    maxAttempts: 1,
  };
}

const calls = {
  eks: (c: Change) =>
    new EKSClient(settings(c)).send(new ListClustersCommand({})),
  iam: (c: Change) => new IAMClient(settings(c)).send(new ListRolesCommand({})),
  sts: (c: Change) =>
    new STSClient(settings(c)).send(new GetCallerIdentityCommand({})),
  s3: (c: Change) => new S3Client(settings(c)).send(new ListBucketsCommand({})),
  cloudtrail: (c: Change) =>
    new CloudTrailClient(settings(c)).send(new ListTrailsCommand({})),
};

const services = Object.keys(calls) as (keyof typeof calls)[];

const hour = 3_600_000;

describe.each(services)('credentials of %s', service => {
  it('are taken', async () => {
    await expect(calls[service]({})).resolves.toBeDefined();
  });
});

describe('credentials', () => {
  it.each([
    ['eks', { accessKeyId: 'other' }, 'UnrecognizedClientException', 403],
    ['iam', { accessKeyId: 'other' }, 'InvalidClientTokenId', 403],
    ['sts', { accessKeyId: 'other' }, 'InvalidClientTokenId', 403],
    ['s3', { accessKeyId: 'other' }, 'InvalidAccessKeyId', 403],
    [
      'cloudtrail',
      { accessKeyId: 'other' },
      'UnrecognizedClientException',
      400,
    ],

    ['eks', { accessKeyId: 'expired' }, 'ExpiredTokenException', 403],
    ['iam', { accessKeyId: 'expired' }, 'ExpiredToken', 403],
    ['sts', { accessKeyId: 'expired' }, 'ExpiredToken', 403],
    ['s3', { accessKeyId: 'expired' }, 'ExpiredToken', 400],
    ['cloudtrail', { accessKeyId: 'expired' }, 'ExpiredTokenException', 400],

    ['sts', { accessKeyId: 'invalid-token' }, 'InvalidClientTokenId', 403],
    ['s3', { accessKeyId: 'invalid-token' }, 'InvalidToken', 400],

    ['eks', { secretAccessKey: 'other' }, 'InvalidSignatureException', 403],
    ['iam', { secretAccessKey: 'other' }, 'SignatureDoesNotMatch', 403],
    ['sts', { secretAccessKey: 'other' }, 'SignatureDoesNotMatch', 403],
    ['s3', { secretAccessKey: 'other' }, 'SignatureDoesNotMatch', 403],
    [
      'cloudtrail',
      { secretAccessKey: 'other' },
      'InvalidSignatureException',
      400,
    ],

    ['eks', { systemClockOffset: -hour }, 'InvalidSignatureException', 403],
    ['sts', { systemClockOffset: hour }, 'SignatureDoesNotMatch', 403],
    ['s3', { systemClockOffset: -hour }, 'RequestTimeTooSkewed', 403],
  ] as const)('of %s with %p: %s', async (service, change, name, status) => {
    await expect(calls[service](change)).rejects.toMatchObject({
      name,
      $metadata: { httpStatusCode: status },
    });
  });

  it.each([
    ['AWS test:signature', 400, 'InvalidRequest'],
    ['AWS4-HMAC-SHA256 Credential=test', 400, 'InvalidRequest'],
  ])(
    'of an unknown mechanism are not taken for none',
    async (authorization, status, code) => {
      const response = await fetch(aws.url, { headers: { authorization } });
      expect(response.status).toBe(status);
      expect(await response.text()).toContain(`<Code>${code}</Code>`);
    },
  );
});
