import { NormalizedSchema } from '@smithy/core/schema';
import type {
  $SchemaRef,
  StaticOperationSchema,
  StaticStructureSchema,
} from '@smithy/types';

/**
 * Members that AWS sends with every answer though its model leaves them open: what is read of an answer, and would look like
 * nothing where it is missing. `[]` stands for each item of a list. Members that the model requires of the answer itself need no
 * line; those of what is within it do, for services break their models where nobody looks.
 */
const ALWAYS: Readonly<
  Record<string, Readonly<Record<string, readonly string[]>>>
> = {
  dynamodb: {
    DescribeTable: ['Table.TableArn'],
    GetResourcePolicy: ['Policy'],
  },
  eks: {
    CreatePodIdentityAssociation: ['association.associationId'],
    DescribeAddon: ['addon.status'],
    DescribeCluster: ['cluster.arn'],
    DescribePodIdentityAssociation: [
      'association.associationArn',
      'association.associationId',
      'association.namespace',
      'association.roleArn',
      'association.serviceAccount',
    ],
    ListPodIdentityAssociations: [
      'associations',
      'associations[].associationId',
      'associations[].namespace',
      'associations[].serviceAccount',
    ],
    UpdatePodIdentityAssociation: ['association.associationId'],
  },
  iam: {
    GetAccountAuthorizationDetails: [
      'IsTruncated',
      'Policies',
      'Policies[].Arn',
      'Policies[].PolicyVersionList',
      'RoleDetailList',
      'RoleDetailList[].Arn',
      'RoleDetailList[].AssumeRolePolicyDocument',
      'RoleDetailList[].AttachedManagedPolicies',
      'RoleDetailList[].AttachedManagedPolicies[].PolicyArn',
      'RoleDetailList[].RolePolicyList',
      'RoleDetailList[].RolePolicyList[].PolicyDocument',
      'RoleDetailList[].Tags[].Key',
    ],
    GetPolicy: ['Policy.DefaultVersionId'],
    GetPolicyVersion: ['PolicyVersion.Document'],
    GetRole: ['Role.AssumeRolePolicyDocument', 'Role.Tags[].Key'],
    ListAttachedRolePolicies: [
      'AttachedPolicies',
      'AttachedPolicies[].PolicyArn',
      'IsTruncated',
    ],
    ListRolePolicies: ['IsTruncated'],
    SimulatePrincipalPolicy: ['EvaluationResults', 'IsTruncated'],
  },
  s3: {
    GetBucketAbac: ['AbacStatus.Status'],
    GetBucketEncryption: ['ServerSideEncryptionConfiguration.Rules'],
    GetBucketOwnershipControls: ['OwnershipControls.Rules'],
    GetBucketPolicy: ['Policy'],
    GetObjectTagging: ['TagSet[].Key', 'TagSet[].Value'],
    GetPublicAccessBlock: [
      'PublicAccessBlockConfiguration.RestrictPublicBuckets',
    ],
    ListBuckets: ['Buckets', 'Buckets[].Name'],
    ListObjectsV2: ['IsTruncated'],
  },
  secretsmanager: {
    DescribeSecret: ['ARN'],
    GetResourcePolicy: ['ARN'],
    ListSecrets: ['SecretList', 'SecretList[].Name'],
  },
  sns: {
    GetTopicAttributes: ['Attributes.TopicArn'],
    ListTopics: ['Topics', 'Topics[].TopicArn'],
  },
  sqs: {
    GetQueueAttributes: ['Attributes.QueueArn'],
    GetQueueUrl: ['QueueUrl'],
  },
};

/** The name of the first member that an answer should have and has not; undefined: it is whole. */
export function missingMember(
  [, namespace, name, , , output]: StaticOperationSchema,
  answer: object,
): string | undefined {
  const service = namespace.slice(namespace.lastIndexOf('.') + 1);
  return [...requiredOf(output), ...(ALWAYS[service]?.[name] ?? [])].find(
    path => !has(answer, path.split('.')),
  );
}

/** Whether a value has all that a path names: nothing is missing in a list without items. */
function has(value: unknown, [step, ...rest]: readonly string[]): boolean {
  if (step === undefined) {
    return value !== undefined && value !== null;
  }
  if (typeof value !== 'object' || value === null) {
    return false;
  }
  const ofEach = step.endsWith('[]');
  const member = (value as Record<string, unknown>)[
    ofEach ? step.slice(0, -2) : step
  ];
  if (!ofEach) {
    return has(member, rest);
  }
  // That the list is there is for a path of its own to say.
  return !Array.isArray(member) || member.every(item => has(item, rest));
}

/** What the model requires. The SDK's schemas put required members first and state how many there are. */
function requiredOf(output: $SchemaRef): readonly string[] {
  const schema = NormalizedSchema.of(output);
  if (!schema.isStructSchema()) {
    return [];
  }
  const [, , , , names, , count = 0] =
    schema.getSchema() as StaticStructureSchema;
  return names.slice(0, count);
}
