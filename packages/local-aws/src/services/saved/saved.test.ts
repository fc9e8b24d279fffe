import fc from 'fast-check';
import { AwsError } from '../../wire/types';
import { DocumentError } from '../../document';
import {
  directCaller,
  permissions,
  podTrust,
  spoiled,
  thrownBy,
} from '../__testUtils__';
import { createServices } from '../createServices';
import type { ServiceName } from '../../wire/types';
import type { Services } from '../types';

type Call = [service: ServiceName, operation: string, input: object];

const NAMES = ['a', 'B', '10', '__proto__'];
const name = fc.constantFrom(...NAMES);
const tags = fc.dictionary(name, fc.string({ maxLength: 3 }));
const tagList = tags.map(record =>
  Object.entries(record).map(([Key, Value]) => ({ Key, Value })),
);
const bucket = fc.constantFrom('bucket-1', 'bucket-2');
const cluster = fc.constantFrom('one', 'two');
const token = fc.option(fc.constantFrom('t1', 't2'), { nil: undefined });
const policyDocument = fc
  .constantFrom('s3:GetObject', 'sts:*')
  .map(Action => permissions({ Action, Resource: '*' }));
const roleArn = fc
  .constantFrom('a', 'B')
  .map(each => `arn:aws:iam::111122223333:role/${each}`);
const policyArn = fc
  .constantFrom('a', 'B')
  .map(each => `arn:aws:iam::111122223333:policy/${each}`);
const roleName = fc.constantFrom('a', 'B');

function call(
  service: ServiceName,
  operation: string,
  input: Record<string, fc.Arbitrary<unknown>>,
): fc.Arbitrary<Call> {
  return fc.record(input).map(each => [service, operation, each] as Call);
}

/** One call of those that change something. What is refused is as good: it leaves an event. */
const change = fc.oneof(
  call('iam', 'CreateRole', {
    RoleName: roleName,
    AssumeRolePolicyDocument: fc.constant(podTrust()),
    Tags: tagList,
    Path: fc.constantFrom('/', '/p/'),
  }),
  call('iam', 'DeleteRole', { RoleName: roleName }),
  call('iam', 'PutRolePolicy', {
    RoleName: roleName,
    PolicyName: fc.constantFrom('10', '9', 'x'),
    PolicyDocument: policyDocument,
  }),
  call('iam', 'CreatePolicy', {
    PolicyName: roleName,
    PolicyDocument: policyDocument,
    Description: fc.constantFrom(undefined, 'of it'),
  }),
  call('iam', 'CreatePolicyVersion', {
    PolicyArn: policyArn,
    PolicyDocument: policyDocument,
    SetAsDefault: fc.boolean(),
  }),
  call('iam', 'AttachRolePolicy', { RoleName: roleName, PolicyArn: policyArn }),
  call('iam', 'DetachRolePolicy', { RoleName: roleName, PolicyArn: policyArn }),
  call('iam', 'PutRolePermissionsBoundary', {
    RoleName: roleName,
    PermissionsBoundary: policyArn,
  }),
  call('iam', 'CreateOpenIDConnectProvider', {
    Url: fc.constant('https://issuer.example'),
    ClientIDList: fc.constant(['sts.amazonaws.com']),
    ThumbprintList: fc.constant(['9e99a48a9960b14926bb7f3b02e22da2b0ab7280']),
  }),
  call('iam', 'GenerateServiceLastAccessedDetails', { Arn: roleArn }),
  call('sts', 'AssumeRole', {
    RoleArn: roleArn,
    RoleSessionName: fc.constant('session'),
  }),
  call('eks', 'CreateCluster', { name: cluster, tags }),
  call('eks', 'UpdateClusterConfig', {
    name: cluster,
    accessConfig: fc.constant({ authenticationMode: 'API_AND_CONFIG_MAP' }),
  }),
  call('eks', 'CreatePodIdentityAssociation', {
    clusterName: cluster,
    namespace: fc.constantFrom('n', 'm'),
    serviceAccount: fc.constantFrom('s', 't'),
    roleArn,
    tags,
    clientRequestToken: token,
    targetRoleArn: fc.option(roleArn, { nil: undefined }),
  }),
  call('eks', 'CreateAddon', {
    clusterName: cluster,
    addonName: fc.constantFrom('coredns', 'vpc-cni'),
  }),
  call('eks', 'CreateAccessEntry', {
    clusterName: cluster,
    principalArn: roleArn,
  }),
  call('eks', 'AssociateAccessPolicy', {
    clusterName: cluster,
    principalArn: roleArn,
    policyArn: fc.constant(
      'arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy',
    ),
    accessScope: fc.constantFrom(
      { type: 'cluster' },
      { type: 'namespace', namespaces: ['n-*'] },
    ),
  }),
  call('s3', 'CreateBucket', { Bucket: bucket }),
  call('s3', 'PutObject', {
    Bucket: bucket,
    Key: name,
    Body: fc.uint8Array({ maxLength: 5 }),
    Tagging: fc.constantFrom(undefined, 'a=b&10=c&9=d'),
    Metadata: tags,
  }),
  call('s3', 'PutBucketTagging', {
    Bucket: bucket,
    Tagging: tagList.map(TagSet => ({ TagSet })),
  }),
  call('s3', 'PutBucketOwnershipControls', {
    Bucket: bucket,
    OwnershipControls: fc
      .constantFrom(
        'BucketOwnerEnforced',
        'BucketOwnerPreferred',
        'ObjectWriter',
      )
      .map(ObjectOwnership => ({ Rules: [{ ObjectOwnership }] })),
  }),
  call('s3', 'PutBucketAbac', {
    Bucket: bucket,
    AbacStatus: fc.constant({ Status: 'Enabled' }),
  }),
  call('dynamodb', 'CreateTable', {
    TableName: fc.constant('table'),
    KeySchema: fc.constant([{ AttributeName: 'id', KeyType: 'HASH' }]),
    AttributeDefinitions: fc.constant([
      { AttributeName: 'id', AttributeType: 'B' },
    ]),
    BillingMode: fc.constant('PAY_PER_REQUEST'),
  }),
  call('dynamodb', 'PutItem', {
    TableName: fc.constant('table'),
    Item: fc
      .tuple(fc.uint8Array({ minLength: 1, maxLength: 2 }), fc.string())
      .map(([id, more]) => ({
        id: { B: id },
        more: {
          M: { a: { S: more }, b: { L: [{ BOOL: true }, { NS: ['1'] }] } },
        },
        set: { BS: [id] },
      })),
  }),
);

const changes = fc.array(change, { size: '+1' });

/** Makes the calls, each as the first or the second of two accounts. */
async function drive(services: Services, calls: Call[]): Promise<void> {
  const callers = [
    directCaller(services),
    directCaller(services, {
      accessKeyId: '444455556666',
      region: 'eu-west-1',
    }),
    directCaller(services, { region: 'cn-north-1' }),
  ];
  for (const [at, [service, operation, input]] of calls.entries()) {
    await callers[at % 5 === 0 ? (at / 5) % 3 : 0](
      service,
      operation,
      input,
    ).catch(error => {
      if (!(error instanceof AwsError)) throw error;
    });
  }
}

/** An answer, or an error of AWS; any other is a fault. */
async function settle(read: Promise<unknown>): Promise<unknown> {
  return read.catch(error => {
    if (!(error instanceof AwsError)) throw error;
    return { code: error.code, message: error.message };
  });
}

/** The answers of everything that reads, those that keep track of reading first. */
async function answers(services: Services): Promise<unknown[]> {
  const read = directCaller(services);
  const reads: Call[] = [
    ['cloudtrail', 'LookupEvents', {}],
    ['iam', 'GetAccountAuthorizationDetails', {}],
    ['iam', 'GetAccountSummary', {}],
    ['iam', 'ListRoles', {}],
    ['iam', 'ListPolicies', { Scope: 'Local' }],
    ['iam', 'ListOpenIDConnectProviders', {}],
    [
      'iam',
      'ListEntitiesForPolicy',
      { PolicyArn: 'arn:aws:iam::111122223333:policy/a' },
    ],
    ['eks', 'ListClusters', {}],
    ...['one', 'two'].flatMap((clusterName): Call[] => [
      ['eks', 'DescribeCluster', { name: clusterName }],
      ['eks', 'ListPodIdentityAssociations', { clusterName }],
      ['eks', 'ListAddons', { clusterName }],
      ['eks', 'ListAccessEntries', { clusterName }],
      [
        'eks',
        'ListAssociatedAccessPolicies',
        { clusterName, principalArn: 'arn:aws:iam::111122223333:role/a' },
      ],
    ]),
    ['s3', 'ListBuckets', {}],
    ...['bucket-1', 'bucket-2'].flatMap((Bucket): Call[] => [
      ['s3', 'GetBucketTagging', { Bucket }],
      ['s3', 'GetBucketAbac', { Bucket }],
      ['s3', 'GetBucketOwnershipControls', { Bucket }],
      ['s3', 'ListObjectsV2', { Bucket }],
      ...NAMES.flatMap((Key): Call[] => [
        ['s3', 'GetObject', { Bucket, Key }],
        ['s3', 'GetObjectTagging', { Bucket, Key }],
      ]),
    ]),
    ['dynamodb', 'DescribeTable', { TableName: 'table' }],
    ['dynamodb', 'Scan', { TableName: 'table' }],
  ];
  const all: unknown[] = [];
  for (const [service, operation, input] of reads) {
    all.push(await settle(read(service, operation, input)));
  }
  return all;
}

function json(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, each) =>
      each instanceof Uint8Array ? Buffer.from(each).toString('hex') : each,
    ),
  );
}

describe('state that is saved', () => {
  it('answers as before when it is loaded', async () => {
    await fc.assert(
      fc.asyncProperty(changes, async calls => {
        const services = createServices({ empty: true });
        await drive(services, calls);
        const saved = services.save();
        const other = createServices();
        other.load(json(saved));
        expect(json(other.save())).toEqual(json(saved));
        expect(plain(await answers(other))).toEqual(
          plain(await answers(services)),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('goes on as before: what was asked before, and who has a session', async () => {
    const services = createServices();
    const ask = directCaller(services);
    const input = {
      clusterName: 'eks-ref-nw-1',
      namespace: 'platform',
      serviceAccount: 'x',
      roleArn: 'arn:aws:iam::111122223333:role/eks-pod-s3-read-access-role',
      clientRequestToken: 'once',
    };
    const { association } = await ask(
      'eks',
      'CreatePodIdentityAssociation',
      input,
    );
    const other = createServices({ empty: true });
    other.load(json(services.save()));
    const again = await directCaller(other)(
      'eks',
      'CreatePodIdentityAssociation',
      input,
    );
    expect(again.association.associationId).toBe(association.associationId);
  });

  it('does not change when what was loaded from it does', async () => {
    const services = createServices();
    const saved = json(services.save());
    services.load(saved);
    await directCaller(services)('s3', 'CreateBucket', { Bucket: 'new-one' });
    services.load(saved);
    expect(json(services.save())).toEqual(saved);
  });

  it('keeps the sessions that were given out', async () => {
    const services = createServices();
    const ask = directCaller(services);
    await ask('iam', 'CreateRole', {
      RoleName: 'mine',
      AssumeRolePolicyDocument: permissions({
        Principal: { AWS: 'arn:aws:iam::111122223333:root' },
        Action: 'sts:AssumeRole',
      }).replace(',"Resource":"*"', ''),
    });
    const { Credentials: mine } = await ask('sts', 'AssumeRole', {
      RoleArn: 'arn:aws:iam::111122223333:role/mine',
      RoleSessionName: 'session',
    });
    const other = createServices({ empty: true });
    other.load(json(services.save()));
    expect(
      other.callers.find(mine.AccessKeyId, mine.SessionToken),
    ).toMatchObject({ secretAccessKey: mine.SecretAccessKey });
  });
});

describe('a document that cannot be loaded', () => {
  const services = createServices();
  // Not typed: it is made into documents that the type does not allow.
  const whole = json(services.save()) as any;

  it('is refused with a path, or answers what can be asked', async () => {
    const driven = createServices({ empty: true });
    await drive(driven, fc.sample(changes, { seed: 1, numRuns: 20 }).flat());
    const other = createServices({ empty: true });
    // Not typed, because a saved state shows nothing of its parts.
    const saved = json(driven.save()) as any;
    // There are so many that hardly anything else would be spoiled.
    for (const region of saved.regions) region.events.splice(3);
    await fc.assert(
      fc.asyncProperty(spoiled(saved), async document => {
        const thrown = thrownBy(() => other.load(document));
        expect([undefined, DocumentError]).toContain(thrown?.constructor);
        await answers(other);
      }),
      { numRuns: 200 },
    );
  });

  it.each<[string, (document: any) => void]>([
    ['version: must be 1', d => (d.version = 2)],
    ['acounts: is not known here', d => (d.acounts = [])],
    [
      'accounts[0].accountId: must be an account id',
      d => (d.accounts[0].accountId = '1'),
    ],
    [
      'regions[0].region: must be a Region',
      d => (d.regions[0].region = 'mars-1'),
    ],
    [
      'accounts[0].partition: must be aws, aws-cn or aws-us-gov',
      d => (d.accounts[0].partition = 'moon'),
    ],
    [
      'accounts[0].roles[1].trustPolicy: must be a policy document',
      d => (d.accounts[0].roles[1].trustPolicy = '{'),
    ],
    [
      'accounts[0].roles[0]: the name x is not that of the ARN',
      d => (d.accounts[0].roles[0].roleName = 'x'),
    ],
    [
      'accounts[0].policies[0]: there is no version v9',
      d => (d.accounts[0].policies[0].defaultVersionId = 'v9'),
    ],
    [
      'regions[0].associations[2]: no cluster gone',
      d => (d.regions[0].associations[2].clusterName = 'gone'),
    ],
    [
      'regions[0].associations[1]: ',
      d => d.regions[0].associations.splice(1, 0, d.regions[0].associations[0]),
    ],
    [
      'regions[0].clusters[0].createdAt: must be a time',
      d => (d.regions[0].clusters[0].createdAt = 'yesterday'),
    ],
    [
      'partitions[0].buckets[0].objects[0].body: must be base64',
      d => (d.partitions[0].buckets[0].objects[0].body = '%'),
    ],
    ['sessions: must be a list', d => (d.sessions = {})],
  ])('says %s', (message, spoil) => {
    const document = structuredClone(whole);
    spoil(document);
    expect(() => services.load(document)).toThrow(message);
    expect(json(services.save())).toEqual(whole);
  });

  it.each([undefined, null, [], 'text', 1])('is %j', document => {
    expect(() => services.load(document)).toThrow('must be an object');
  });
});

describe('reset', () => {
  it.each([
    ['the demo company', {}],
    ['an empty account', { empty: true }],
  ])('goes back to %s', async (_, options) => {
    const now = () => new Date('2026-01-31T12:00:00Z');
    const services = createServices({ ...options, now });
    const names = async () =>
      (await directCaller(services)('s3', 'ListBuckets')).Buckets.map(
        ({ Name }: { Name: string }) => Name,
      );
    const before = await names();
    await directCaller(services)('s3', 'CreateBucket', { Bucket: 'new-one' });
    expect(await names()).not.toEqual(before);
    services.reset();
    expect(await names()).toEqual(before);
  });
});
