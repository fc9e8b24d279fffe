import {
  readingOf,
  type Grant,
  type ServiceAccountAccess,
} from 'backstage-plugin-pod-identity-common';
import { workshop } from './clusters';
import {
  any,
  exactly,
  like,
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
  StringEquals: { 'aws:RequestTag/eks-cluster-arn': workshop.arn },
  StringLike: { 'aws:RequestTag/kubernetes-namespace': 'data-*' },
});
const policyName = 'events-lake';
const bucket = 'data-lake-111122223333';
const policy = {
  Version: '2012-10-17',
  Statement: [
    {
      Sid: 'OwnPrefix',
      Effect: 'Allow',
      Action: ['s3:GetObject', 's3:PutObject'],
      Resource: `arn:aws:s3:::${bucket}/\${aws:PrincipalTag/kubernetes-namespace}/*`,
    },
    {
      Sid: 'Retag',
      Effect: 'Allow',
      Action: 's3:PutObjectTagging',
      Resource: `arn:aws:s3:::${bucket}/*`,
    },
    {
      Sid: 'Encrypted',
      Effect: 'Allow',
      Action: 's3:PutEncryptedObject',
      Resource: `arn:aws:s3:::${bucket}/*`,
    },
  ],
};
const role = makeRole('events-ingest', trust, {
  policies: [{ name: policyName, document: readingOf(JSON.stringify(policy)) }],
});
const base = makeAccess('data', 'events-ingest');
const trustStatement = statement('trust', 'trust policy', 0, {
  sid: podTrustSid,
});
const own = statement('identity', policyName, 0, { sid: 'OwnPrefix' });
const retag = statement('identity', policyName, 1, { sid: 'Retag' });

function grant(
  parts: Pick<Grant, 'source' | 'place' | 'actions' | 'accessClass'>,
): Grant {
  return {
    effect: 'Allow',
    tagConditions: [],
    otherConditions: [],
    appliesTo: [base.serviceAccount!],
    verdict: 'effective',
    ...parts,
  };
}

/** Over-wide trust and a retag escalation; whether it admits could not be decided. */
export const eventsIngest: ServiceAccountAccess = {
  ...base,
  status: 'undecided',
  association: readingOf(makeAssociation('data', 'events-ingest', role.arn)),
  role: readingOf(role),
  trustScope: {
    alternatives: [
      {
        statement: trustStatement,
        mechanism: 'pod-identity',
        clusterArns: exactly(workshop.arn),
        clusterNames: any,
        namespaces: like('data-*'),
        serviceAccounts: any,
        otherConditions: [],
        satisfiable: true,
      },
    ],
    others: [],
    summary:
      'Any service account in namespaces like data-* of cluster eksworkshop-eksctl',
  },
  admission: {
    outcome: 'unknown',
    cause: 'trust-unreadable',
    params: {},
    reason:
      'The trust policy has a condition on aws:PrincipalOrgID, which was not read.',
  },
  grants: [
    grant({
      source: own,
      place: objectsIn(bucket, 'data/*'),
      actions: ['s3:GetObject'],
      accessClass: 'read',
    }),
    grant({
      source: own,
      place: objectsIn(bucket, 'data/*'),
      actions: ['s3:PutObject'],
      accessClass: 'write',
    }),
    grant({
      source: retag,
      place: objectsIn(bucket, '*'),
      actions: ['s3:PutObjectTagging'],
      accessClass: 'tag',
    }),
  ],
  otherPermissions: [
    {
      source: statement('identity', policyName, 2, { sid: 'Encrypted' }),
      effect: 'Allow',
      actions: ['s3:PutEncryptedObject'],
      resources: [`arn:aws:s3:::${bucket}/*`],
      cause: 'unknown-action',
      summary:
        's3:PutEncryptedObject matches no action of S3 that this portal knows',
    },
  ],
  findings: [
    makeFinding({
      rule: 'grant-retag-escalation',
      severity: 'error',
      message:
        'The statement Retag of policy events-lake lets the pod put any tag on any object of data-lake-111122223333, and then read what the tags open.',
      advice:
        'Give PutObjectTagging only with conditions on both s3:ExistingObjectTag and s3:RequestObjectTag.',
      subject: { kind: 'statement', statement: retag },
    }),
    makeFinding({
      rule: 'trust-wide-pattern',
      severity: 'warning',
      message:
        'The trust policy admits every namespace that begins with data-, whoever creates it.',
      advice: 'Name the namespaces.',
      subject: { kind: 'statement', statement: trustStatement },
    }),
  ],
  documents: [
    makeDocument('trust', 'trust policy', trust),
    makeDocument('identity', policyName, policy),
  ],
};
