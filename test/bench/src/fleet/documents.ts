/** Where a role is used. */
export interface Place {
  accountId: string;
  clusterArn: string;
  namespace: string;
  serviceAccounts: readonly string[];
}

type Statement = Record<string, unknown>;

const policy = (...statements: Statement[]) =>
  JSON.stringify({ Version: '2012-10-17', Statement: statements });

/** Scoped to the place, or open to every association of the account. */
export function trustPolicy(
  { accountId, clusterArn, namespace, serviceAccounts }: Place,
  scoped: boolean,
): string {
  return policy({
    Sid: 'AllowEksAuthToAssumeRoleForPodIdentity',
    Effect: 'Allow',
    Principal: { Service: 'pods.eks.amazonaws.com' },
    Action: ['sts:AssumeRole', 'sts:TagSession'],
    ...(scoped && {
      Condition: {
        StringEquals: {
          'aws:SourceAccount': accountId,
          'aws:RequestTag/eks-cluster-arn': clusterArn,
          'aws:RequestTag/kubernetes-namespace': namespace,
          'aws:RequestTag/kubernetes-service-account': serviceAccounts,
        },
      },
    }),
  });
}

/** What a platform team lets its roles have at most. */
export const boundaryPolicy = policy(
  {
    Sid: 'Services',
    Effect: 'Allow',
    Action: ['s3:*', 'dynamodb:*', 'sqs:*', 'sns:Publish', 'kms:Decrypt'],
    Resource: '*',
  },
  {
    Sid: 'NoSecrets',
    Effect: 'Deny',
    Action: 's3:*',
    Resource: ['arn:aws:s3:::secrets-*', 'arn:aws:s3:::secrets-*/*'],
  },
);

/** By the tags of the object: one policy for all namespaces. */
export const byTag = () =>
  policy(
    {
      Sid: 'List',
      Effect: 'Allow',
      Action: 's3:ListBucket',
      Resource: 'arn:aws:s3:::shared-data',
    },
    {
      Sid: 'ReadByTag',
      Effect: 'Allow',
      Action: ['s3:GetObject', 's3:GetObjectTagging'],
      Resource: 'arn:aws:s3:::shared-data/*',
      Condition: {
        StringEquals: {
          's3:ExistingObjectTag/my-namespace':
            '${aws:PrincipalTag/kubernetes-namespace}',
        },
      },
    },
  );

/** By a prefix of the namespace's own. */
export const byPrefix = () =>
  policy({
    Sid: 'OwnPrefix',
    Effect: 'Allow',
    Action: ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'],
    Resource:
      'arn:aws:s3:::shared-data/${aws:PrincipalTag/kubernetes-namespace}/*',
  });

/** A bucket of the namespace's own. */
export const ownBucket = ({ namespace }: Place) =>
  policy(
    {
      Effect: 'Allow',
      Action: ['s3:ListBucket', 's3:GetBucketLocation'],
      Resource: `arn:aws:s3:::${namespace}-files`,
    },
    {
      Effect: 'Allow',
      Action: ['s3:GetObject*', 's3:PutObject*', 's3:DeleteObject'],
      Resource: `arn:aws:s3:::${namespace}-files/*`,
    },
  );

/** No S3 at all. */
export const queuesAndTables = ({ accountId, namespace }: Place) =>
  policy(
    {
      Effect: 'Allow',
      Action: [
        'sqs:SendMessage',
        'sqs:ReceiveMessage',
        'sqs:DeleteMessage',
        'sqs:GetQueueAttributes',
      ],
      Resource: `arn:aws:sqs:eu-west-1:${accountId}:${namespace}-*`,
    },
    {
      Effect: 'Allow',
      Action: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'],
      Resource: `arn:aws:dynamodb:eu-west-1:${accountId}:table/${namespace}`,
      Condition: {
        'ForAllValues:StringEquals': {
          'dynamodb:LeadingKeys': ['${aws:PrincipalTag/kubernetes-namespace}'],
        },
      },
    },
  );

/** Everything in S3 but what another team keeps. */
export const wide = () =>
  policy(
    { Effect: 'Allow', Action: 's3:*', Resource: '*' },
    {
      Effect: 'Deny',
      Action: 's3:*',
      Resource: 'arn:aws:s3:::finance-*',
    },
    {
      Effect: 'Deny',
      Action: 's3:*',
      Resource: '*',
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    },
  );
