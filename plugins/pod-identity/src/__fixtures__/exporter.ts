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
import { podTrust } from './podTrust';

const trust = podTrust({
  ArnEquals: { 'aws:SourceArn': workshop.arn },
});
const policyName = 'export-by-tags';
const policy = {
  Version: '2012-10-17',
  Statement: [
    {
      Sid: 'ByTags',
      Effect: 'Allow',
      Action: 's3:GetObject',
      Resource: 'arn:aws:s3:::data-lake-111122223333/*',
      Condition: {
        StringEquals: {
          's3:ExistingObjectTag/my-namespace':
            '${aws:PrincipalTag/kubernetes-namespace}',
        },
      },
    },
  ],
};
const sessionPolicy = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: '*' }],
};
const role = makeRole('exporter', trust, {
  policies: [{ name: policyName, document: readingOf(JSON.stringify(policy)) }],
});
const base = makeAccess('data', 'exporter');
const byTags = statement('identity', policyName, 0, { sid: 'ByTags' });

/** A session policy switches the session tags off, so that the tag grant never holds; a second role follows. */
export const exporter: ServiceAccountAccess = {
  ...base,
  status: 'admitted',
  association: readingOf(
    makeAssociation('data', 'exporter', role.arn, {
      disableSessionTags: true,
      sessionPolicy: JSON.stringify(sessionPolicy),
      targetRoleArn: 'arn:aws:iam::444455556666:role/partners/exporter-target',
    }),
  ),
  role: readingOf(role),
  trustScope: {
    alternatives: [
      {
        statement: statement('trust', 'trust policy', 0),
        mechanism: 'pod-identity',
        clusterArns: any,
        clusterNames: any,
        namespaces: any,
        serviceAccounts: any,
        otherConditions: [
          {
            operator: 'ArnEquals',
            key: 'aws:SourceArn',
            values: [workshop.arn],
          },
        ],
        satisfiable: true,
      },
      {
        statement: statement('trust', 'trust policy', 1, { sid: 'Irsa' }),
        mechanism: 'irsa',
        clusterArns: any,
        clusterNames: any,
        oidcIssuer:
          'oidc.eks.us-east-1.amazonaws.com/id/EXAMPLED539D4633E53DE1B71EXAMPLE',
        namespaces: exactly('data'),
        serviceAccounts: exactly('exporter'),
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
    reason: 'The trust policy admits every association of this cluster.',
  },
  grants: [
    {
      effect: 'Allow',
      source: byTags,
      place: objectsIn('data-lake-111122223333', '*'),
      actions: ['s3:GetObject'],
      accessClass: 'read',
      tagConditions: [
        {
          key: 'my-namespace',
          kind: 'existingObject',
          operator: 'StringEquals',
          policyValues: ['${aws:PrincipalTag/kubernetes-namespace}'],
        },
      ],
      otherConditions: [],
      appliesTo: [base.serviceAccount!],
      verdict: 'ineffective',
      reason:
        'The association switches session tags off, so that ${aws:PrincipalTag/kubernetes-namespace} has no value.',
    },
  ],
  findings: [
    makeFinding({
      rule: 'session-policy-with-tag-conditions',
      severity: 'error',
      message:
        'The association has a session policy and therefore no session tags; the grant ByTags of policy export-by-tags tests one and never holds.',
      advice:
        'Take the session policy off the association, or grant by prefix instead of by tags.',
      subject: { kind: 'association' },
    }),
  ],
  documents: [
    makeDocument('trust', 'trust policy', trust),
    makeDocument('identity', policyName, policy),
    makeDocument('session', 'session policy', sessionPolicy),
  ],
};
