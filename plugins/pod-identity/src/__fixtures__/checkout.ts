import {
  readingOf,
  type ServiceAccountAccess,
} from 'backstage-plugin-pod-identity-common';
import { workshop } from './clusters';
import {
  any,
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

const trust = podTrust(
  {
    StringEquals: {
      'aws:RequestTag/eks-cluster-arn': workshop.arn,
      'aws:RequestTag/kubernetes-namespace': 'checkout',
    },
  },
  'sts:AssumeRole',
);
const policyName = 'assets';
const policy = {
  Version: '2012-10-17',
  Statement: [
    {
      Sid: 'ReadAssets',
      Effect: 'Allow',
      Action: 's3:GetObject',
      Resource: 'arn:aws:s3:::storefront-assets-111122223333/*',
    },
  ],
};
const role = makeRole('checkout', trust, {
  policies: [{ name: policyName, document: readingOf(JSON.stringify(policy)) }],
});
const base = makeAccess('checkout', 'checkout');
const trustStatement = statement('trust', 'trust policy', 0, {
  sid: podTrustSid,
});

/** Refused: the trust policy lacks sts:TagSession. */
export const checkout: ServiceAccountAccess = {
  ...base,
  status: 'refused',
  association: readingOf(makeAssociation('checkout', 'checkout', role.arn)),
  role: readingOf(role),
  trustScope: {
    alternatives: [
      {
        statement: trustStatement,
        mechanism: 'pod-identity',
        clusterArns: exactly(workshop.arn),
        clusterNames: any,
        namespaces: exactly('checkout'),
        serviceAccounts: any,
        otherConditions: [],
        satisfiable: false,
      },
    ],
    others: [
      {
        statement: statement('trust', 'trust policy', 1, { sid: 'Instances' }),
        kind: 'other-principal',
        summary: 'trusts the service ec2.amazonaws.com',
      },
    ],
    summary: 'No service account: sts:TagSession is missing',
  },
  admission: {
    outcome: 'denied',
    cause: 'trust-silent',
    params: {},
    reason:
      'The trust policy allows sts:AssumeRole but not sts:TagSession, which Pod Identity needs.',
  },
  grants: [
    {
      effect: 'Allow',
      source: statement('identity', policyName, 0, { sid: 'ReadAssets' }),
      place: objectsIn('storefront-assets-111122223333', '*'),
      actions: ['s3:GetObject'],
      accessClass: 'read',
      tagConditions: [],
      otherConditions: [],
      appliesTo: [base.serviceAccount!],
      verdict: 'effective',
    },
  ],
  findings: [
    makeFinding({
      rule: 'trust-missing-tag-session',
      severity: 'error',
      message:
        'The trust policy of role checkout allows sts:AssumeRole without sts:TagSession, so that EKS cannot assume it.',
      advice: 'Add sts:TagSession to the actions of the statement.',
      subject: {
        kind: 'statement',
        statement: trustStatement,
        path: ['Statement', 0, 'Action'],
      },
    }),
  ],
  documents: [
    makeDocument('trust', 'trust policy', {
      ...trust,
      Statement: [
        ...trust.Statement,
        {
          Sid: 'Instances',
          Effect: 'Allow',
          Principal: { Service: 'ec2.amazonaws.com' },
          Action: 'sts:AssumeRole',
        },
      ],
    }),
    makeDocument('identity', policyName, policy),
  ],
};
