import {
  readingOf,
  type ServiceAccountAccess,
} from 'backstage-plugin-pod-identity-common';
import {
  any,
  makeAccess,
  makeAssociation,
  makeDocument,
  makeFinding,
  makeRole,
  objectsIn,
  statement,
} from './make';
import { podTrust, podTrustSid } from './podTrust';

const trust = podTrust();
const policyName = 'ledger-read';
const policy = {
  Version: '2012-10-17',
  Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' },
};
const role = makeRole('payments-ledger', trust, {
  policies: [{ name: policyName, document: readingOf(JSON.stringify(policy)) }],
  lastUsed: undefined,
});
const base = makeAccess('payments', 'payments-ledger');
const trustStatement = statement('trust', 'trust policy', 0, {
  sid: podTrustSid,
});
const grantStatement = statement('identity', policyName, 0);

/** Bare trust: any association of the account may use the role, which reads every object. */
export const paymentsLedger: ServiceAccountAccess = {
  ...base,
  status: 'admitted',
  association: readingOf(
    makeAssociation('payments', 'payments-ledger', role.arn),
  ),
  role: readingOf(role),
  trustScope: {
    alternatives: [
      {
        statement: trustStatement,
        mechanism: 'pod-identity',
        clusterArns: any,
        clusterNames: any,
        namespaces: any,
        serviceAccounts: any,
        otherConditions: [],
        satisfiable: true,
      },
    ],
    others: [],
    summary: 'Any service account of any cluster in the account',
  },
  admission: {
    outcome: 'allowed',
    cause: 'trust-allows',
    params: {},
    reason: 'The trust policy admits every association.',
  },
  grants: [
    {
      effect: 'Allow',
      source: grantStatement,
      place: objectsIn('*', '*'),
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
      rule: 'trust-unscoped',
      severity: 'error',
      message:
        'The role payments-ledger admits any association in account 111122223333: whoever can create one can use the role.',
      advice:
        'Test the cluster ARN, the namespace and the service account in the trust policy.',
      subject: { kind: 'statement', statement: trustStatement },
    }),
    makeFinding({
      rule: 'grant-every-object',
      severity: 'warning',
      message: 'The policy ledger-read gives s3:GetObject on every bucket.',
      advice: 'Name the bucket and the prefix that the service reads.',
      subject: { kind: 'statement', statement: grantStatement },
    }),
    makeFinding({
      rule: 'role-no-boundary',
      severity: 'info',
      message: 'The role payments-ledger has no permissions boundary.',
      advice: 'Put the boundary that the platform team prescribes on it.',
      subject: { kind: 'role' },
    }),
  ],
  documents: [
    makeDocument('trust', 'trust policy', trust),
    makeDocument('identity', policyName, policy),
  ],
};
