import type {
  Grant,
  ServiceAccountAccess,
} from 'backstage-plugin-pod-identity-common';
import { workshop } from './clusters';
import {
  any,
  exactly,
  makeAccess,
  makeAssociation,
  makeDocument,
  makeRole,
  statement,
} from './make';
import { podTrust, podTrustSid } from './podTrust';

const trust = podTrust({
  StringEquals: {
    'aws:SourceAccount': '111122223333',
    'aws:RequestTag/eks-cluster-arn': workshop.arn,
    'aws:RequestTag/kubernetes-namespace': 'payments',
    'aws:RequestTag/kubernetes-service-account': 'payments-api',
  },
});

const bucket = 'payments-statements-111122223333';
const policyName = 's3-prefix-statements';
const policy = {
  Version: '2012-10-17',
  Statement: [
    {
      Sid: 'ListBelowPrefix',
      Effect: 'Allow',
      Action: 's3:ListBucket',
      Resource: `arn:aws:s3:::${bucket}`,
      Condition: { StringLike: { 's3:prefix': 'statements/*' } },
    },
    {
      Sid: 'WorkBelowPrefix',
      Effect: 'Allow',
      Action: ['s3:GetObject', 's3:PutObject'],
      Resource: `arn:aws:s3:::${bucket}/statements/*`,
    },
  ],
};

const role = makeRole('payments-api-1f0c83ab', trust, {
  path: '/pod-identity/',
  description: 'AWS access of payments/payments-api on eksworkshop-eksctl',
  tags: {
    'pod-identity/owner': 'group:default/payments',
    'pod-identity/namespace': 'payments',
    'pod-identity/service-account': 'payments-api',
  },
  policies: [{ name: policyName, document: JSON.stringify(policy) }],
  boundary: {
    name: 'pod-identity-boundary',
    arn: 'arn:aws:iam::111122223333:policy/pod-identity-boundary',
  },
});

const base = makeAccess('payments', 'payments-api');

function grant(
  parts: Pick<Grant, 'accessClass' | 'actions' | 'prefix' | 'source'> &
    Partial<Grant>,
): Grant {
  return {
    effect: 'Allow',
    bucket,
    tagConditions: [],
    otherConditions: [],
    appliesTo: [base.serviceAccount!],
    verdict: 'effective',
    ...parts,
  };
}

const list = statement('identity', policyName, 0, { sid: 'ListBelowPrefix' });
const work = statement('identity', policyName, 1, { sid: 'WorkBelowPrefix' });

/** Scoped as it should be: one service account, a path, a boundary, one prefix. */
export const paymentsApi: ServiceAccountAccess = {
  ...base,
  association: makeAssociation('payments', 'payments-api', role.arn),
  role,
  trustScope: {
    alternatives: [
      {
        statement: statement('trust', 'trust policy', 0, { sid: podTrustSid }),
        mechanism: 'pod-identity',
        clusterArns: exactly(workshop.arn),
        clusterNames: any,
        namespaces: exactly('payments'),
        serviceAccounts: exactly('payments-api'),
        otherConditions: [
          {
            operator: 'StringEquals',
            key: 'aws:SourceAccount',
            values: ['111122223333'],
          },
        ],
        satisfiable: true,
      },
    ],
    others: [],
    summary:
      'Service account payments-api in namespace payments of cluster eksworkshop-eksctl',
  },
  admission: {
    outcome: 'allowed',
    reason: 'The trust policy names this service account.',
  },
  grants: [
    grant({
      accessClass: 'list',
      actions: ['s3:ListBucket'],
      prefix: '',
      source: list,
      verdict: 'conditional',
      reason: 'Only keys below statements/ are listed.',
      otherConditions: [
        { operator: 'StringLike', key: 's3:prefix', values: ['statements/*'] },
      ],
    }),
    grant({
      accessClass: 'read',
      actions: ['s3:GetObject'],
      prefix: 'statements/*',
      source: work,
    }),
    grant({
      accessClass: 'write',
      actions: ['s3:PutObject'],
      prefix: 'statements/*',
      source: work,
    }),
  ],
  documents: [
    makeDocument('trust', 'trust policy', trust),
    makeDocument('identity', policyName, policy),
    makeDocument(
      'boundary',
      'pod-identity-boundary',
      {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }],
      },
      'arn:aws:iam::111122223333:policy/pod-identity-boundary',
    ),
  ],
};
