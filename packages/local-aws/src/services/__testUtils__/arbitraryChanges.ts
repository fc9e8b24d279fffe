import fc from 'fast-check';
import { CLUSTER_TRUST, permissions, podTrust } from '../../__testUtils__';

/** One call, by the names of the SDK. */
export type Call = [service: string, operation: string, input: object];

/** Keys of objects and tags, some of which are hard on records. */
export const NAMES = ['a', 'B', '10', '__proto__'];
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
const logging = fc
  .subarray(['api', 'audit', 'scheduler'])
  .map(types => ({ clusterLogging: [{ types, enabled: true }] }));

function call(
  service: string,
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
  call('sts', 'AssumeRole', {
    RoleArn: roleArn,
    RoleSessionName: fc.constant('session'),
  }),
  call('eks', 'CreateCluster', {
    name: cluster,
    tags,
    roleArn: fc.constant('arn:aws:iam::111122223333:role/cluster'),
    logging: fc.option(logging, { nil: undefined }),
  }),
  call('eks', 'UpdateClusterConfig', {
    name: cluster,
    accessConfig: fc.constant({ authenticationMode: 'API_AND_CONFIG_MAP' }),
  }),
  call('eks', 'UpdateClusterConfig', { name: cluster, logging }),
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
);

const clusterRole: Call = [
  'iam',
  'CreateRole',
  { RoleName: 'cluster', AssumeRolePolicyDocument: CLUSTER_TRUST },
];

/** Calls of which state comes about. Clusters cannot be had without a role. */
export const changes = fc
  .array(change, { size: '+1' })
  .map(calls => [clusterRole, ...calls]);
