import type {
  Grant,
  GrantPlace,
  ServiceAccountAccess,
} from 'backstage-plugin-pod-identity-common';
import { makeDocument, objectsIn, statement } from './make';
import { scopedAccess } from './scopedAccess';

const policyName = 'orders-worker';
const region = 'us-east-1';
const accountId = '111122223333';
const queue = (name: string) => `arn:aws:sqs:${region}:${accountId}:${name}`;
const secret = `arn:aws:secretsmanager:${region}:${accountId}:secret:orders/*`;

const policy = {
  Version: '2012-10-17',
  Statement: [
    {
      Sid: 'Work',
      Effect: 'Allow',
      Action: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:SendMessage'],
      Resource: queue('orders'),
    },
    {
      Sid: 'KeepDead',
      Effect: 'Deny',
      Action: 'sqs:*',
      Resource: queue('orders-dead'),
    },
    { Sid: 'Find', Effect: 'Allow', Action: 'sqs:ListQueues', Resource: '*' },
    {
      Sid: 'Secrets',
      Effect: 'Allow',
      Action: 'secretsmanager:GetSecretValue',
      Resource: secret,
      Condition: {
        StringEquals: {
          'aws:ResourceTag/team': '${aws:PrincipalTag/kubernetes-namespace}',
        },
      },
    },
  ],
};

const base = scopedAccess(
  'payments',
  'orders-worker',
  'orders-111122223333',
  'in',
);

function grant(
  index: number,
  place: GrantPlace,
  parts: Pick<Grant, 'accessClass' | 'actions'> & Partial<Grant>,
): Grant {
  const { Sid, Effect } = policy.Statement[index];
  return {
    effect: Effect as Grant['effect'],
    source: statement('identity', policyName, index, { sid: Sid }),
    place,
    tagConditions: [],
    otherConditions: [],
    appliesTo: [base.serviceAccount!],
    verdict: 'effective',
    ...parts,
  };
}

const queueCalled = (name: string): GrantPlace => ({
  service: 'sqs',
  type: 'queue',
  name,
  region,
  accountId,
  arn: queue(name),
});

/** A worker with objects, queues and secrets. */
export const ordersWorker: ServiceAccountAccess = {
  ...base,
  grants: [
    ...base.grants,
    {
      ...base.grants[1],
      place: objectsIn('orders-111122223333', 'out/*'),
      accessClass: 'write',
      actions: ['s3:PutObject'],
    },
    grant(0, queueCalled('orders'), {
      accessClass: 'read',
      actions: ['sqs:ReceiveMessage'],
    }),
    grant(0, queueCalled('orders'), {
      accessClass: 'delete',
      actions: ['sqs:DeleteMessage'],
    }),
    grant(0, queueCalled('orders'), {
      accessClass: 'write',
      actions: ['sqs:SendMessage'],
      verdict: 'conditional',
      reason: 'Only as far as the boundary pod-identity-boundary allows it.',
    }),
    ...(['read', 'write', 'delete', 'tag', 'admin'] as const).map(accessClass =>
      grant(1, queueCalled('orders-dead'), { accessClass, actions: ['sqs:*'] }),
    ),
    grant(
      2,
      { service: 'sqs', name: '*' },
      {
        accessClass: 'list',
        actions: ['sqs:ListQueues'],
      },
    ),
    grant(
      3,
      {
        service: 'secretsmanager',
        type: 'Secret',
        name: 'orders/*',
        region,
        accountId,
        arn: secret,
      },
      {
        accessClass: 'read',
        actions: ['secretsmanager:GetSecretValue'],
        verdict: 'conditional',
        tagConditions: [
          {
            kind: 'resource',
            key: 'team',
            operator: 'StringEquals',
            policyValues: ['${aws:PrincipalTag/kubernetes-namespace}'],
            resolvedValues: ['payments'],
          },
        ],
      },
    ),
  ],
  documents: [...base.documents, makeDocument('identity', policyName, policy)],
};
