import {
  type DemoPart,
  allow,
  BUCKETS,
  clusterArn,
  PLACE,
  WORKSHOP,
} from '../DemoPart';

const ROLE = 'payments-payments-api-2586b6457723';

const madeByPortal = {
  'pod-identity.backstage.io/managed-by': 'backstage',
  'pod-identity.backstage.io/cluster-arn': clusterArn(WORKSHOP),
  'pod-identity.backstage.io/namespace': 'payments',
  'pod-identity.backstage.io/service-account': 'payments-api',
  'pod-identity.backstage.io/owner': 'group:default/payments',
};

/** As the portal writes it: for one service account, under a boundary, for one prefix. */
export const paymentsApi: DemoPart = {
  roles: [
    {
      name: ROLE,
      path: '/pod-identity/',
      created: '63 days ago',
      lastUsed: '1 hour ago',
      boundary: 'pod-identity-boundary',
      trust: allow({
        Sid: 'AllowEksAuthToAssumeRoleForPodIdentity',
        Principal: { Service: 'pods.eks.amazonaws.com' },
        Action: ['sts:AssumeRole', 'sts:TagSession'],
        Condition: {
          StringEquals: {
            'aws:SourceAccount': PLACE.accountId,
            'aws:RequestTag/eks-cluster-arn': clusterArn(WORKSHOP),
            'aws:RequestTag/kubernetes-namespace': 'payments',
            'aws:RequestTag/kubernetes-service-account': 'payments-api',
          },
        },
      }),
      inline: {
        [`pod-identity-s3-prefix-${BUCKETS.statements}-ddbf9439bb72`]: allow(
          {
            Sid: 'ListPrefix',
            Action: 's3:ListBucket',
            Resource: `arn:aws:s3:::${BUCKETS.statements}`,
            Condition: {
              StringEquals: { 'aws:ResourceAccount': PLACE.accountId },
              StringLike: { 's3:prefix': 'statements/*' },
            },
          },
          {
            Sid: 'UseObjectsOfPrefix',
            Action: ['s3:GetObject', 's3:PutObject'],
            Resource: `arn:aws:s3:::${BUCKETS.statements}/statements/*`,
            Condition: {
              StringEquals: { 'aws:ResourceAccount': PLACE.accountId },
            },
          },
        ),
      },
      tags: madeByPortal,
    },
  ],
  associations: [
    {
      id: 'a-q7m2kx9tf4hzw0c3b',
      cluster: WORKSHOP,
      namespace: 'payments',
      serviceAccount: 'payments-api',
      role: ROLE,
      created: '63 days ago',
      tags: madeByPortal,
    },
  ],
};
