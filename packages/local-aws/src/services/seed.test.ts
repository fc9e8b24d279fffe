import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { parse } from 'yaml';
import { DocumentError } from '../document/document';
import { directCaller, spoiled, thrownBy } from '../__testUtils__';
import { createServices } from './createServices';
import { createServiceAccountToken } from '../aws/eksAuth/serviceAccountToken';
import type { SeedDocument } from '../aws/SeedDocument';

function example(): string {
  const page = readFileSync(resolve(__dirname, '../../docs/seed.md'), 'utf8');
  const block = /```yaml\n([\s\S]*?)```/.exec(page);
  if (!block) {
    throw new Error('docs/seed.md has no example');
  }
  return block[1];
}

const now = new Date('2026-03-31T12:00:00Z');

function seeded(seed: unknown) {
  return createServices({ seed, now: () => now });
}

describe('the example of docs/seed.md', () => {
  const services = seeded(parse(example()));
  const shop = directCaller(services, {
    accessKeyId: '222233334444',
    region: 'eu-west-1',
    now,
  });

  it('has its roles', async () => {
    const { Role } = await shop('iam', 'GetRole', { RoleName: 'orders-api' });
    expect(Role).toMatchObject({
      Arn: 'arn:aws:iam::222233334444:role/pod-identity/orders-api',
      CreateDate: new Date('2025-12-01T12:00:00Z'),
      PermissionsBoundary: {
        PermissionsBoundaryArn:
          'arn:aws:iam::222233334444:policy/portal-boundary',
      },
      RoleLastUsed: {
        LastUsedDate: new Date('2026-03-31T10:00:00Z'),
        Region: 'eu-west-1',
      },
      Tags: [{ Key: 'team', Value: 'shop' }],
    });
    const { AttachedPolicies } = await shop('iam', 'ListAttachedRolePolicies', {
      RoleName: 'orders-api',
    });
    expect(AttachedPolicies).toMatchObject([
      { PolicyName: 'AmazonS3ReadOnlyAccess' },
    ]);
    const { PolicyNames } = await shop('iam', 'ListRolePolicies', {
      RoleName: 'orders-api',
    });
    expect(PolicyNames).toEqual(['orders']);
  });

  it('has its quotas', async () => {
    const { SummaryMap } = await shop('iam', 'GetAccountSummary');
    expect(SummaryMap).toMatchObject({
      AssumeRolePolicySizeQuota: 4096,
      RolesQuota: 1000,
    });
  });

  it('has its cluster with all that belongs to it', async () => {
    const { cluster } = await shop('eks', 'DescribeCluster', { name: 'shop' });
    expect(cluster).toMatchObject({
      version: '1.33',
      accessConfig: { authenticationMode: 'API' },
      tags: { environment: 'production' },
    });
    const clusterName = 'shop';
    expect(await shop('eks', 'ListAddons', { clusterName })).toMatchObject({
      addons: ['eks-pod-identity-agent', 'vpc-cni'],
    });
    const { associations } = await shop('eks', 'ListPodIdentityAssociations', {
      clusterName,
    });
    expect(
      associations
        .map(({ serviceAccount }: { serviceAccount: string }) => serviceAccount)
        .sort(),
    ).toEqual(['old', 'orders-api', 'stock']);
    const { associatedAccessPolicies } = await shop(
      'eks',
      'ListAssociatedAccessPolicies',
      {
        clusterName,
        principalArn: 'arn:aws:iam::222233334444:role/shop-admin',
      },
    );
    expect(associatedAccessPolicies).toMatchObject([
      { accessScope: { type: 'namespace', namespaces: ['shop', 'shop-*'] } },
    ]);
  });

  it('gives pods their roles, in the other account too', async () => {
    const answer = await shop('eks-auth', 'AssumeRoleForPodIdentity', {
      clusterName: 'shop',
      token: createServiceAccountToken({
        namespace: 'shop',
        serviceAccount: 'stock',
        expiresAt: new Date('2026-04-01T00:00:00Z'),
      }),
    });
    expect(answer.assumedRoleUser.arn).toContain(
      'arn:aws:sts::555566667777:assumed-role/stock-reader/',
    );
  });

  it('has its objects and tables', async () => {
    const object = await shop('s3', 'GetObjectTagging', {
      Bucket: 'shop-receipts-222233334444',
      Key: 'shop/readme.txt',
    });
    expect(object.TagSet).toEqual([{ Key: 'my-namespace', Value: 'shop' }]);
    const { Table } = await shop('dynamodb', 'DescribeTable', {
      TableName: 'orders',
    });
    expect(Table.KeySchema).toEqual([
      { AttributeName: 'customer', KeyType: 'HASH' },
      { AttributeName: 'order', KeyType: 'RANGE' },
    ]);
  });

  it('is there again after a reset', async () => {
    await shop('s3', 'DeleteObject', {
      Bucket: 'shop-receipts-222233334444',
      Key: 'shop/readme.txt',
    });
    services.reset();
    const { Contents } = await shop('s3', 'ListObjectsV2', {
      Bucket: 'shop-receipts-222233334444',
    });
    expect(Contents).toHaveLength(1);
  });

  it('can be saved and loaded', () => {
    const saved = JSON.parse(JSON.stringify(services.save()));
    const other = createServices({ empty: true });
    other.load(saved);
    expect(JSON.parse(JSON.stringify(other.save()))).toEqual(saved);
  });
});

const trust = {
  Version: '2012-10-17',
  Statement: {
    Effect: 'Allow',
    Principal: { Service: 'pods.eks.amazonaws.com' },
    Action: 'sts:AssumeRole',
  },
};

function document(): SeedDocument {
  return {
    version: 1,
    accounts: {
      '222233334444': {
        roles: [{ name: 'one', trust }],
        regions: {
          'eu-west-1': {
            clusters: [
              {
                name: 'c',
                associations: [
                  { namespace: 'n', serviceAccount: 's', role: 'one' },
                ],
              },
            ],
            buckets: [{ name: 'bucket', objects: [{ key: 'k' }] }],
            tables: [
              { name: 'table', partitionKey: { name: 'id', type: 'S' } },
            ],
          },
        },
      },
    },
  };
}

describe('a seed that is wrong', () => {
  it('is refused with a path, whatever is wrong with it', () => {
    fc.assert(
      fc.property(spoiled(parse(example())), seed => {
        const thrown = thrownBy(() => seeded(seed));
        expect([undefined, DocumentError]).toContain(thrown?.constructor);
      }),
      { numRuns: 500 },
    );
  });

  const account = (d: any) => d.accounts['222233334444'];
  const region = (d: any) => account(d).regions['eu-west-1'];
  const cluster = (d: any) => region(d).clusters[0];

  it.each<[string, (d: any) => void]>([
    ['version: must be 1', d => (d.version = '1')],
    [
      'account: is not known here; there are version, accounts',
      d => (d.account = {}),
    ],
    [
      "accounts['12']: an account id has 12 digits; put it in quotes",
      d => (d.accounts['12'] = {}),
    ],
    [
      "accounts['222233334444'].roles[0].name: The specified value for roleName is invalid.",
      d => (account(d).roles[0].name = 'a b'),
    ],
    [
      'roles[1]: one is there twice',
      d => account(d).roles.push({ name: 'one', trust }),
    ],
    [
      'roles[0].trust: is no trust policy: Statement.',
      d =>
        (account(d).roles[0].trust = {
          ...trust,
          Statement: { ...trust.Statement, Resource: '*' },
        }),
    ],
    [
      'roles[0].trust: is no trust policy',
      d => (account(d).roles[0].trust = '{'),
    ],
    [
      'roles[0].attached[0]: there is no policy Nothing',
      d => (account(d).roles[0].attached = ['Nothing']),
    ],
    [
      'roles[0].created: must be a time',
      d => (account(d).roles[0].created = 'once'),
    ],
    [
      'roles[0].tags.version: must be text; put it in quotes',
      d => (account(d).roles[0].tags = { version: 1 }),
    ],
    [
      'regions.mars-1: there is no Region',
      d => (account(d).regions['mars-1'] = {}),
    ],
    [
      'regions.cn-north-1: is not of the partition',
      d => (account(d).regions['cn-north-1'] = {}),
    ],
    [
      'clusters[0].name: The parameter name contains invalid characters.',
      d => (cluster(d).name = '-c'),
    ],
    [
      'clusters[0].associations[0].role: there is no role two in account 222233334444',
      d => (cluster(d).associations[0].role = 'two'),
    ],
    [
      'clusters[0].associations[0].namespace: The namespace A is invalid.',
      d => (cluster(d).associations[0].namespace = 'A'),
    ],
    [
      'clusters[0].associations[1]: n/s has an association already',
      d => cluster(d).associations.push(cluster(d).associations[0]),
    ],
    [
      'clusters[0].associations[0].policy: disableSessionTags must be set to true',
      d =>
        (cluster(d).associations[0].policy = {
          Version: '2012-10-17',
          Statement: { Effect: 'Allow', Action: '*', Resource: '*' },
        }),
    ],
    [
      'clusters[0].accessEntries[0].policies[0].policy: there is no access policy Edit',
      d =>
        (cluster(d).accessEntries = [
          { principal: 'one', policies: [{ policy: 'Edit' }] },
        ]),
    ],
    [
      'buckets[0].name: The specified bucket is not valid.',
      d => (region(d).buckets[0].name = 'A'),
    ],
    [
      'buckets[0].encryption.key: must be the ARN of a key of KMS, or of an alias',
      d =>
        (region(d).buckets[0].encryption = {
          algorithm: 'aws:kms',
          key: 'alias/aws/s3',
        }),
    ],
    [
      'buckets[1].name: bucket is taken',
      d => region(d).buckets.push({ name: 'bucket' }),
    ],
    [
      'buckets[0].objects[1]: k is there twice',
      d => region(d).buckets[0].objects.push({ key: 'k' }),
    ],
  ])('says %s', (message, spoil) => {
    const seed = structuredClone(document());
    spoil(seed);
    expect(() => seeded(seed)).toThrow(message);
  });

  it('is not that one', () => {
    expect(() => seeded(document())).not.toThrow();
  });
});
