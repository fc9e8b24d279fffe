import type { DemoTeam } from '../DemoCompany';
import { PLACE, WORKSHOP } from '../place';
import { podIdentityTrust } from '../trusts';

const STATEMENTS = `payments-statements-${PLACE.accountId}`;
const CLUSTER_ARN = `arn:aws:eks:${PLACE.region}:${PLACE.accountId}:cluster/${WORKSHOP}`;

/** One role as it should be, and three ways in which roles go wrong. */
export const payments: DemoTeam = {
  roles: [
    {
      // Scoped as the portal writes it.
      name: 'payments-payments-api',
      path: '/pod-identity/',
      description: 'payments/payments-api on eksworkshop-eksctl',
      daysOld: 63,
      hoursSinceUse: 1,
      boundary: 'pod-identity-boundary',
      trust: podIdentityTrust({
        StringEquals: {
          'aws:SourceAccount': PLACE.accountId,
          'aws:RequestTag/eks-cluster-arn': CLUSTER_ARN,
          'aws:RequestTag/kubernetes-namespace': 'payments',
          'aws:RequestTag/kubernetes-service-account': 'payments-api',
        },
      }),
      inline: {
        's3-statements': {
          Version: '2012-10-17',
          Statement: [
            {
              Sid: 'ListStatements',
              Effect: 'Allow',
              Action: 's3:ListBucket',
              Resource: `arn:aws:s3:::${STATEMENTS}`,
              Condition: { StringLike: { 's3:prefix': 'statements/*' } },
            },
            {
              Sid: 'ReadAndWriteStatements',
              Effect: 'Allow',
              Action: ['s3:GetObject', 's3:PutObject'],
              Resource: `arn:aws:s3:::${STATEMENTS}/statements/*`,
            },
          ],
        },
      },
      tags: { team: 'payments' },
    },
    {
      // Any association in the account may use it, and it may read every object of the account.
      name: 'payments-ledger-role',
      daysOld: 512,
      hoursSinceUse: 6,
      trust: podIdentityTrust(),
      inline: {
        'read-ledger': {
          Version: '2012-10-17',
          Statement: [
            { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' },
          ],
        },
      },
      tags: { team: 'payments' },
    },
    {
      // Two namespaces times two service accounts: four pairs, of which two were meant.
      name: 'refunds-role',
      daysOld: 204,
      hoursSinceUse: 30,
      trust: podIdentityTrust({
        StringEquals: {
          'aws:RequestTag/eks-cluster-name': WORKSHOP,
          'aws:RequestTag/kubernetes-namespace': ['payments', 'refunds'],
          'aws:RequestTag/kubernetes-service-account': [
            'refunds',
            'payments-api',
          ],
        },
      }),
      inline: {
        'refunds-s3': {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Action: ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'],
              Resource: `arn:aws:s3:::${STATEMENTS}/refunds/*`,
            },
          ],
        },
      },
      tags: { team: 'payments' },
    },
    {
      // Somebody took sts:TagSession out after the association was made: pods get no credentials any more.
      name: 'checkout-role',
      daysOld: 267,
      hoursSinceUse: 24 * 19,
      trust: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: { Service: 'pods.eks.amazonaws.com' },
            Action: 'sts:AssumeRole',
          },
        ],
      },
      inline: {
        'checkout-s3': {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Action: 's3:GetObject',
              Resource: `arn:aws:s3:::storefront-assets-${PLACE.accountId}/images/*`,
            },
          ],
        },
      },
      tags: { team: 'payments' },
    },
  ],
  associations: [
    {
      id: 'a-q7m2kx9tf4hzw0c3b',
      cluster: WORKSHOP,
      namespace: 'payments',
      serviceAccount: 'payments-api',
      role: '/pod-identity/payments-payments-api',
      daysOld: 63,
      tags: { team: 'payments' },
    },
    {
      id: 'a-8vn3pd6yj1rsg5e2u',
      cluster: WORKSHOP,
      namespace: 'payments',
      serviceAccount: 'payments-ledger',
      role: '/payments-ledger-role',
      daysOld: 511,
    },
    {
      id: 'a-k4z9wq2mt7bxh0f6c',
      cluster: WORKSHOP,
      namespace: 'payments',
      serviceAccount: 'refunds',
      role: '/refunds-role',
      daysOld: 204,
    },
    {
      id: 'a-3jr8ys5gl1dvn7p0a',
      cluster: WORKSHOP,
      namespace: 'checkout',
      serviceAccount: 'checkout',
      role: '/checkout-role',
      daysOld: 267,
    },
  ],
  buckets: [
    {
      name: STATEMENTS,
      daysOld: 540,
      tags: { team: 'payments', classification: 'confidential' },
      policy: {
        Version: '2012-10-17',
        Statement: [
          {
            Sid: 'OnlyOverTls',
            Effect: 'Deny',
            Principal: '*',
            Action: 's3:*',
            Resource: [
              `arn:aws:s3:::${STATEMENTS}`,
              `arn:aws:s3:::${STATEMENTS}/*`,
            ],
            Condition: { Bool: { 'aws:SecureTransport': 'false' } },
          },
        ],
      },
      objects: [
        {
          key: 'ledger/closing.csv',
          text: 'account,balance\nA-1001,2410.00\nA-1002,87.15\n',
          daysOld: 4,
          contentType: 'text/csv',
        },
        {
          key: 'refunds/open.csv',
          text: 'refund,amount\nR-77,19.90\n',
          daysOld: 1,
          contentType: 'text/csv',
        },
        {
          key: 'statements/A-1001.txt',
          text: 'Statement of account A-1001\n',
          daysOld: 2,
          contentType: 'text/plain',
        },
        {
          key: 'statements/A-1002.txt',
          text: 'Statement of account A-1002\n',
          daysOld: 2,
          contentType: 'text/plain',
        },
      ],
    },
  ],
};
