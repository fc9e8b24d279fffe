import type { SeedDocument } from '../aws/SeedDocument';
import { type DemoPart, allow, serviceTrust, PLACE } from './DemoPart';
import * as buckets from './buckets';
import { clusters } from './clusters';
import * as services from './services';

const CLUSTER_POLICIES = ['arn:aws:iam::aws:policy/AmazonEKSClusterPolicy'];

const NODE_POLICIES = [
  'arn:aws:iam::aws:policy/AmazonEKSWorkerNodePolicy',
  'arn:aws:iam::aws:policy/AmazonEKS_CNI_Policy',
  'arn:aws:iam::aws:policy/AmazonEC2ContainerRegistryReadOnly',
];

const CUSTOMERS = { team: 'customers' };

/** What clusters and nodes run on, what services share, and the boundary of all roles that the portal makes. */
const platform: DemoPart = {
  queues: [
    { name: 'customer-events', created: '88 days ago', tags: CUSTOMERS },
  ],
  topics: [{ name: 'customer-news', tags: CUSTOMERS }],
  secrets: [
    {
      name: 'customers/mail',
      suffix: 'p7Wd2R',
      created: '88 days ago',
      tags: CUSTOMERS,
      value: '{"username":"mail","password":"only for the demo"}',
    },
  ],
  policies: [
    {
      name: 'pod-identity-boundary',
      description: 'The most that a role made by the portal can ever do',
      created: '120 days ago',
      document: allow(
        {
          Sid: 'BucketsOfServices',
          Action: [
            's3:ListBucket',
            's3:GetObject',
            's3:GetObjectTagging',
            's3:PutObject',
            's3:PutObjectTagging',
            's3:DeleteObject',
          ],
          Resource: [
            'arn:aws:s3:::ekspodidentity-*',
            'arn:aws:s3:::payments-statements-*',
            'arn:aws:s3:::data-lake-*',
            'arn:aws:s3:::storefront-assets-*',
          ],
        },
        {
          Sid: 'MessagesAndSecretsOfServices',
          Action: [
            'sqs:SendMessage',
            'sqs:ReceiveMessage',
            'sqs:DeleteMessage',
            'sqs:ChangeMessageVisibility',
            'sqs:GetQueueAttributes',
            'sqs:GetQueueUrl',
            'sns:Publish',
            'secretsmanager:GetSecretValue',
            'secretsmanager:DescribeSecret',
          ],
          Resource: [
            `arn:aws:sqs:*:${PLACE.accountId}:customer-events`,
            `arn:aws:sns:*:${PLACE.accountId}:customer-news`,
            `arn:aws:secretsmanager:*:${PLACE.accountId}:secret:customers/*`,
          ],
        },
      ),
    },
  ],
  roles: [
    {
      name: 'eksctl-eksworkshop-eksctl-cluster-ServiceRole',
      created: '712 days ago',
      lastUsed: '1 hour ago',
      trust: serviceTrust('eks.amazonaws.com'),
      attached: CLUSTER_POLICIES,
    },
    {
      name: 'eksctl-eksworkshop-eksctl-nodegroup-NodeInstanceRole',
      created: '712 days ago',
      lastUsed: '1 hour ago',
      trust: serviceTrust('ec2.amazonaws.com'),
      attached: NODE_POLICIES,
      tags: { team: 'platform' },
    },
    {
      name: 'eks-ref-nw-1-cluster',
      created: '388 days ago',
      lastUsed: '1 hour ago',
      trust: serviceTrust('eks.amazonaws.com'),
      attached: CLUSTER_POLICIES,
    },
    {
      name: 'eks-ref-nw-1-nodes',
      created: '388 days ago',
      lastUsed: '1 hour ago',
      trust: serviceTrust('ec2.amazonaws.com'),
      attached: NODE_POLICIES,
      tags: { team: 'platform' },
    },
  ],
};

const parts = [platform, ...Object.values(services)];

const associations = parts.flatMap(part => part.associations ?? []);

/** The demo company as a seed document. */
export const demoSeed: SeedDocument = {
  version: 1,
  accounts: {
    [PLACE.accountId]: {
      policies: parts.flatMap(part => part.policies ?? []),
      roles: parts.flatMap(part => part.roles ?? []),
      oidcProviders: parts.flatMap(part => part.oidcProviders ?? []),
      regions: {
        [PLACE.region]: {
          clusters: clusters.map(cluster => ({
            ...cluster,
            associations: associations
              .filter(each => each.cluster === cluster.name)
              .map(({ cluster: _, ...association }) => association),
          })),
          buckets: Object.values(buckets),
          queues: parts.flatMap(part => part.queues ?? []),
          topics: parts.flatMap(part => part.topics ?? []),
          secrets: parts.flatMap(part => part.secrets ?? []),
        },
      },
    },
  },
};
