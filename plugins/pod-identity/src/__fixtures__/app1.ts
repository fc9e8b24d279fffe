import {
  readingOf,
  type Grant,
  type ServiceAccountAccess,
} from 'backstage-plugin-pod-identity-common';
import {
  any,
  bucketCalled,
  exactly,
  makeAccess,
  makeAssociation,
  makeDocument,
  makeFinding,
  makeRole,
  objectsIn,
  statement,
} from './make';
import { podTrust, podTrustSid } from './podTrust';

const trust = podTrust({
  StringEquals: {
    'aws:RequestTag/eks-cluster-name': 'eksworkshop-eksctl',
    'aws:RequestTag/kubernetes-namespace': ['ns-a', 'ns-b'],
  },
});

const policyName = 'eks-pod-s3-read-access-policy-s3';
const policyArn = `arn:aws:iam::111122223333:policy/${policyName}`;
const policy = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Action: ['s3:GetObject', 's3:GetObjectTagging'],
      Resource: '*',
      Condition: {
        StringEquals: {
          's3:ExistingObjectTag/my-namespace':
            '${aws:PrincipalTag/kubernetes-namespace}',
          's3:ExistingObjectTag/my-service-account':
            '${aws:PrincipalTag/kubernetes-service-account}',
        },
      },
    },
    {
      Sid: 'Discover',
      Effect: 'Allow',
      Action: 's3:ListBucket',
      Resource: '*',
    },
    {
      Sid: 'KeepAudit',
      Effect: 'Deny',
      Action: ['s3:DeleteObject', 's3:PutObject'],
      Resource: 'arn:aws:s3:::ekspodidentity-111122223333-us-east-1/audit/*',
    },
    {
      Sid: 'Metrics',
      Effect: 'Allow',
      Action: 'cloudwatch:PutMetricData',
      Resource: '*',
    },
  ],
};

const role = makeRole('eks-pod-s3-read-access-role', trust, {
  policies: [
    {
      name: policyName,
      arn: policyArn,
      document: readingOf(JSON.stringify(policy)),
    },
  ],
  tags: { team: 'customers' },
});

const base = makeAccess('ns-a', 'sa1');
const at = (index: number, sid?: string) =>
  statement('identity', policyName, index, { arn: policyArn, sid });

function deny(accessClass: Grant['accessClass'], action: string): Grant {
  return {
    effect: 'Deny',
    source: at(2, 'KeepAudit'),
    place: objectsIn('ekspodidentity-111122223333-us-east-1', 'audit/*'),
    actions: [action],
    accessClass,
    tagConditions: [],
    otherConditions: [],
    appliesTo: [base.serviceAccount!],
    verdict: 'effective',
  };
}

/** Reads by tags: the seed of the demo. */
export const app1: ServiceAccountAccess = {
  ...base,
  status: 'admitted',
  association: readingOf(makeAssociation('ns-a', 'sa1', role.arn)),
  role: readingOf(role),
  trustScope: {
    alternatives: [
      {
        statement: statement('trust', 'trust policy', 0, { sid: podTrustSid }),
        mechanism: 'pod-identity',
        clusterArns: any,
        clusterNames: exactly('eksworkshop-eksctl'),
        namespaces: exactly('ns-a', 'ns-b'),
        serviceAccounts: any,
        otherConditions: [],
        satisfiable: true,
      },
    ],
    others: [],
    summary:
      'Any service account in namespaces ns-a and ns-b of clusters named eksworkshop-eksctl',
  },
  admission: {
    outcome: 'allowed',
    cause: 'trust-allows',
    params: {},
    reason: 'The trust policy admits namespace ns-a of this cluster.',
  },
  grants: [
    {
      effect: 'Allow',
      source: at(0),
      place: objectsIn('*', '*'),
      actions: ['s3:GetObject', 's3:GetObjectTagging'],
      accessClass: 'read',
      tagConditions: [
        {
          key: 'my-namespace',
          kind: 'existingObject',
          operator: 'StringEquals',
          policyValues: ['${aws:PrincipalTag/kubernetes-namespace}'],
          resolvedValues: ['ns-a'],
        },
        {
          key: 'my-service-account',
          kind: 'existingObject',
          operator: 'StringEquals',
          policyValues: ['${aws:PrincipalTag/kubernetes-service-account}'],
          resolvedValues: ['sa1'],
        },
      ],
      otherConditions: [],
      appliesTo: [base.serviceAccount!],
      verdict: 'conditional',
      reason: 'Holds for objects that carry both tags.',
    },
    {
      effect: 'Allow',
      source: at(1, 'Discover'),
      place: bucketCalled('*'),
      actions: ['s3:ListBucket'],
      accessClass: 'list',
      tagConditions: [],
      otherConditions: [],
      appliesTo: [base.serviceAccount!],
      verdict: 'effective',
    },
    deny('delete', 's3:DeleteObject'),
    deny('write', 's3:PutObject'),
    {
      effect: 'Allow',
      source: at(3, 'Metrics'),
      place: { service: 'cloudwatch', name: '*' },
      actions: ['cloudwatch:PutMetricData'],
      accessClass: 'write',
      tagConditions: [],
      otherConditions: [],
      appliesTo: [base.serviceAccount!],
      verdict: 'effective',
    },
  ],
  otherPermissions: [],
  findings: [
    makeFinding({
      rule: 'grant-ignores-cluster',
      severity: 'warning',
      message:
        'The policy eks-pod-s3-read-access-policy-s3 tests namespace and service account but not the cluster: the same names in another cluster get the same objects.',
      advice:
        'Test aws:PrincipalTag/eks-cluster-arn as well, or name the cluster in the trust policy by its ARN.',
      subject: { kind: 'statement', statement: at(0) },
    }),
    makeFinding({
      rule: 'trust-cluster-by-name',
      severity: 'info',
      message:
        'The trust policy names the cluster eksworkshop-eksctl by name; names repeat across Regions and accounts.',
      advice: 'Test aws:RequestTag/eks-cluster-arn instead.',
      subject: {
        kind: 'statement',
        statement: statement('trust', 'trust policy', 0, { sid: podTrustSid }),
      },
    }),
  ],
  documents: [
    makeDocument('trust', 'trust policy', trust),
    makeDocument('identity', policyName, policy, policyArn),
  ],
};
