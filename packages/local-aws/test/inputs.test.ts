import type { NormalizedSchema } from '@smithy/core/schema';
import { directCaller } from '../src/__testUtils__';
import { modules } from '../src/aws/modules';
import { modelOf } from '../src/server/serviceModels';
import { createServices } from '../src/services';
import { AwsError } from '../src/wire';

/** What of the schemas of inputs is not taken. Everything else is what the operation takes. */
const REFUSED: Readonly<Record<string, readonly string[]>> = {
  'eks:CreateCluster': [
    'resourcesVpcConfig.controlPlaneEgressMode',
    'kubernetesNetworkConfig.serviceIpv4Cidr',
    'kubernetesNetworkConfig.ipFamily',
    'kubernetesNetworkConfig.elasticLoadBalancing.gatewayApi',
    'encryptionConfig',
    'outpostConfig',
    'upgradePolicy.supportType',
    'zonalShiftConfig.enabled',
    'remoteNetworkConfig',
    'computeConfig.nodePools',
    'computeConfig.nodeRoleArn',
    'deletionProtection',
    'controlPlaneScalingConfig',
    'kubeApiServerConfig',
    'kubeSchedulerConfig',
    'kubeControllerManagerConfig',
  ],
  'eks:UpdateClusterConfig': [
    'resourcesVpcConfig',
    'upgradePolicy',
    'zonalShiftConfig',
    'computeConfig',
    'kubernetesNetworkConfig',
    'storageConfig',
    'remoteNetworkConfig',
    'deletionProtection',
    'controlPlaneScalingConfig',
    'kubeApiServerConfig',
    'kubeSchedulerConfig',
    'kubeControllerManagerConfig',
  ],
  'eks:DescribeUpdate': ['nodegroupName', 'capabilityName'],
  'iam:SimulatePrincipalPolicy': ['ResourceHandlingOption'],
  'sts:AssumeRole': [
    'SerialNumber',
    'TokenCode',
    'ProvidedContexts',
    'MinimumSessionTokenSize',
  ],
  'sts:AssumeRoleWithWebIdentity': ['ProviderId', 'MinimumSessionTokenSize'],
  's3:CreateBucket': [
    'CreateBucketConfiguration.Location',
    'CreateBucketConfiguration.Bucket',
    'GrantFullControl',
    'GrantRead',
    'GrantReadACP',
    'GrantWrite',
    'GrantWriteACP',
    'ObjectLockEnabledForBucket',
    'BucketNamespace',
  ],
  's3:PutBucketEncryption': [
    'ServerSideEncryptionConfiguration.Rules.BlockedEncryptionTypes',
  ],
  's3:PutBucketVersioning': ['VersioningConfiguration.MFADelete', 'MFA'],
  's3:ListObjectsV2': ['EncodingType', 'OptionalObjectAttributes'],
  's3:ListObjects': ['EncodingType', 'OptionalObjectAttributes'],
  's3:GetObject': [
    'Range',
    'ResponseCacheControl',
    'ResponseContentDisposition',
    'ResponseContentEncoding',
    'ResponseContentLanguage',
    'ResponseContentType',
    'ResponseExpires',
    'SSECustomerAlgorithm',
    'SSECustomerKey',
    'SSECustomerKeyMD5',
    'PartNumber',
  ],
  's3:HeadObject': [
    'Range',
    'ResponseCacheControl',
    'ResponseContentDisposition',
    'ResponseContentEncoding',
    'ResponseContentLanguage',
    'ResponseContentType',
    'ResponseExpires',
    'SSECustomerAlgorithm',
    'SSECustomerKey',
    'SSECustomerKeyMD5',
    'PartNumber',
  ],
  's3:PutObject': [
    'Expires',
    'IfNoneMatch',
    'GrantFullControl',
    'GrantRead',
    'GrantReadACP',
    'GrantWriteACP',
    'WriteOffsetBytes',
    'StorageClass',
    'WebsiteRedirectLocation',
    'SSECustomerAlgorithm',
    'SSECustomerKey',
    'SSECustomerKeyMD5',
    'SSEKMSEncryptionContext',
    'ObjectLockMode',
    'ObjectLockRetainUntilDate',
    'ObjectLockLegalHoldStatus',
    'ObjectLockEventHold',
    'ObjectLockEventHoldDurationDays',
    'ObjectLockEventHoldDurationYears',
  ],
  's3:DeleteObject': [
    'MFA',
    'BypassGovernanceRetention',
    'IfMatch',
    'IfMatchLastModifiedTime',
    'IfMatchSize',
  ],
  'dynamodb:CreateTable': [
    'LocalSecondaryIndexes',
    'GlobalSecondaryIndexes',
    'StreamSpecification',
    'SSESpecification',
    'TableClass',
    'WarmThroughput',
    'ResourcePolicy',
    'OnDemandThroughput',
    'GlobalTableSourceArn',
    'GlobalTableSettingsReplicationMode',
    'VectorIndexes',
  ],
  'dynamodb:ListTagsOfResource': ['NextToken'],
  'sqs:SendMessage': [
    'MessageAttributes',
    'MessageSystemAttributes',
    'MessageDeduplicationId',
    'MessageGroupId',
  ],
  'sqs:ReceiveMessage': ['ReceiveRequestAttemptId'],
  'secretsmanager:CreateSecret': [
    'AddReplicaRegions',
    'ForceOverwriteReplicaSecret',
    'Type',
  ],
  'secretsmanager:ListSecrets': ['Filters', 'SortOrder', 'SortBy'],
  'secretsmanager:PutSecretValue': ['RotationToken'],
  'sns:CreateTopic': ['DataProtectionPolicy'],
  'sns:Publish': [
    'TargetArn',
    'PhoneNumber',
    'MessageStructure',
    'MessageAttributes',
    'MessageDeduplicationId',
    'MessageGroupId',
  ],
};

/** Paths of an input's members, each with an input that has that member alone. */
function* pathsOf(
  schema: NormalizedSchema,
  path = '',
  wrap: (value: unknown) => unknown = value => value,
): Generator<[path: string, input: unknown]> {
  if (schema.isUnitSchema()) {
    return;
  }
  if (schema.isListSchema()) {
    yield* pathsOf(schema.getValueSchema(), path, value => wrap([value]));
  } else if (schema.isStructSchema() && path.split('.').length < 5) {
    for (const [name, member] of schema.structIterator()) {
      const below = path ? `${path}.${name}` : name;
      yield* pathsOf(member, below, value => wrap({ [name]: value }));
    }
  } else if (schema.isNumericSchema()) {
    yield [path, wrap(1)];
  } else {
    yield [path, wrap(schema.isBooleanSchema() ? true : 'other')];
  }
}

/** Whether a path is one of these, or below one of them. */
function isBelow(path: string, members: readonly string[]): boolean {
  return members.some(
    member => path === member || path.startsWith(`${member}.`),
  );
}

const operations = modules.flatMap(module =>
  Object.keys(module.operations).map(operation => ({
    module,
    operation,
    name: `${module.name}:${operation}`,
    model: modelOf(module).operations.get(operation)!,
    members: [module.inputs[operation]].flat().join(' ').split(' '),
  })),
);

describe('inputs', () => {
  const call = directCaller(createServices({ empty: true }));

  it.each(operations)(
    'of $name',
    async ({ module, operation, name, model }) => {
      const refused = new Set<string>();
      for (const [path, input] of pathsOf(model.input)) {
        const error = await call(module.name, operation, input as object).catch(
          thrown => thrown,
        );
        if (error instanceof AwsError && error.code === 'NotImplemented') {
          const [, other] = / with (\S+)/.exec(error.message) ?? [];
          refused.add(isBelow(path, [other]) ? other : error.message);
        }
      }
      expect([...refused]).toEqual(REFUSED[name] ?? []);
    },
  );

  it.each(operations)('takes of $name what there is', ({ model, members }) => {
    const paths = [...pathsOf(model.input)].map(([path]) => path);
    const taken = members
      .filter(member => member !== '')
      .map(member => member.split('=')[0]);
    expect(
      taken.filter(member => !paths.some(path => isBelow(path, [member]))),
    ).toEqual([]);
  });
});
