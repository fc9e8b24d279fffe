import {
  type DemoPart,
  allow,
  podIdentityTrust,
  BUCKETS,
  clusterArn,
  PLACE,
  WORKSHOP,
} from '../DemoPart';

const ROLE = 'orders-worker-role';
const ROLE_ARN = `arn:aws:iam::${PLACE.accountId}:role/${ROLE}`;
const QUEUE = 'orders';
const QUEUE_ARN = `arn:aws:sqs:${PLACE.region}:${PLACE.accountId}:${QUEUE}`;
const SECRET = 'orders/database';

/**
 * Works through a queue with the help of a secret. The queue takes messages from its own namespace alone, and the secret is read by
 * nobody else, whatever their own policies say.
 */
export const ordersWorker: DemoPart = {
  roles: [
    {
      name: ROLE,
      created: '97 days ago',
      lastUsed: '1 hour ago',
      trust: podIdentityTrust({
        StringEquals: {
          'aws:SourceAccount': PLACE.accountId,
          'aws:RequestTag/eks-cluster-arn': clusterArn(WORKSHOP),
          'aws:RequestTag/kubernetes-namespace': 'orders',
          'aws:RequestTag/kubernetes-service-account': 'orders-worker',
        },
      }),
      inline: {
        'work-on-orders': allow(
          {
            Sid: 'ListOrders',
            Action: 's3:ListBucket',
            Resource: `arn:aws:s3:::${BUCKETS.lake}`,
            Condition: { StringLike: { 's3:prefix': 'orders/*' } },
          },
          {
            Sid: 'ReadOrders',
            Action: 's3:GetObject',
            Resource: `arn:aws:s3:::${BUCKETS.lake}/orders/*`,
          },
          {
            Sid: 'WorkThroughQueue',
            Action: [
              'sqs:ReceiveMessage',
              'sqs:DeleteMessage',
              'sqs:SendMessage',
              'sqs:GetQueueAttributes',
              'sqs:GetQueueUrl',
            ],
            Resource: QUEUE_ARN,
          },
          {
            Sid: 'ReadDatabaseSecret',
            Action: [
              'secretsmanager:GetSecretValue',
              'secretsmanager:DescribeSecret',
            ],
            Resource: `arn:aws:secretsmanager:${PLACE.region}:${PLACE.accountId}:secret:${SECRET}-??????`,
          },
        ),
      },
      tags: { team: 'payments' },
    },
  ],
  associations: [
    {
      id: 'a-w4n8rk1pd6txy2j5e',
      cluster: WORKSHOP,
      namespace: 'orders',
      serviceAccount: 'orders-worker',
      role: ROLE,
      created: '97 days ago',
    },
  ],
  queues: [
    {
      name: QUEUE,
      created: '97 days ago',
      tags: { team: 'payments' },
      messages: ['{"order":"A-1001"}', '{"order":"A-1002"}'],
      policy: {
        Version: '2012-10-17',
        Statement: [
          {
            Sid: 'SendFromOrdersAlone',
            Effect: 'Deny',
            Principal: '*',
            Action: 'sqs:SendMessage',
            Resource: QUEUE_ARN,
            Condition: {
              StringNotEquals: {
                'aws:PrincipalTag/kubernetes-namespace': 'orders',
              },
            },
          },
        ],
      },
    },
  ],
  secrets: [
    {
      name: SECRET,
      suffix: 'h3Kq9Z',
      created: '97 days ago',
      tags: { team: 'payments' },
      value: '{"username":"orders","password":"only for the demo"}',
      policy: {
        Version: '2012-10-17',
        Statement: [
          {
            Sid: 'ReadByOrdersWorkerAlone',
            Effect: 'Deny',
            Principal: '*',
            Action: 'secretsmanager:GetSecretValue',
            Resource: '*',
            Condition: { StringNotEquals: { 'aws:PrincipalArn': ROLE_ARN } },
          },
        ],
      },
    },
  ],
};
