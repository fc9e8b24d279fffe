import type {
  AccessDecision,
  DecisionStep,
} from 'backstage-plugin-pod-identity-common';
import { workshop } from './clusters';
import { statement } from './make';
import { podTrustSid } from './podTrust';

const roleArn = 'arn:aws:iam::111122223333:role/eks-pod-s3-read-access-role';
const policyName = 'eks-pod-s3-read-access-policy-s3';
const byTags = statement('identity', policyName, 1, {
  arn: `arn:aws:iam::111122223333:policy/${policyName}`,
});
const bucket = 'ekspodidentity-111122223333-us-east-1';

const admits = 'The trust policy admits namespace ns-a of this cluster.';

const entry: DecisionStep[] = [
  {
    layer: 'association',
    result: 'allow',
    deciding: false,
    cause: 'association-found',
    params: { roleArn },
    sentence: `The association leads to role ${roleArn}.`,
  },
  {
    layer: 'trust',
    result: 'allow',
    deciding: false,
    cause: 'trust-policy',
    params: { reason: admits },
    sentence: admits,
    statement: statement('trust', 'trust policy', 0, { sid: podTrustSid }),
  },
];

const silent = (
  layer: DecisionStep['layer'],
  sentence: string,
): DecisionStep => ({
  layer,
  result: 'not-applicable',
  deciding: false,
  cause: 'not-applicable',
  params: { layer },
  sentence,
});

const noLimits = [
  silent('boundary', 'The role has no permissions boundary.'),
  silent('session', 'The association has no session policy.'),
];
const noOrganization = [
  silent('scp', 'The account is in no organization.'),
  silent('rcp', 'The account is in no organization.'),
];
const noBucketPolicy = silent('resource', `${bucket} has no bucket policy.`);

const tagCondition = {
  operator: 'StringEquals',
  key: 's3:ExistingObjectTag/my-namespace',
  policyValues: ['ns-a'],
  writtenValues: ['${aws:PrincipalTag/kubernetes-namespace}'],
};

/** The second object of the demo belongs to another customer. */
export const deniedByTag: AccessDecision = {
  outcome: 'denied',
  denial: 'implicit',
  cause: 'implicit-deny',
  params: { statement: byTags },
  sentence:
    "Denied, because the object's tag my-namespace is ns-b and the pod's is ns-a.",
  advice: {
    cause: 'tag-object',
    params: {
      tags: [
        { key: 'my-namespace', values: ['ns-a'] },
        { key: 'my-service-account', values: ['sa1'] },
      ],
    },
    sentence:
      'The object would have to carry the tags my-namespace=ns-a and my-service-account=sa1.',
  },
  serviceAccount: {
    clusterArn: workshop.arn,
    namespace: 'ns-a',
    serviceAccount: 'sa1',
  },
  roleArn,
  action: 's3:GetObject',
  resource: `arn:aws:s3:::${bucket}/customer2.txt`,
  steps: [
    ...entry,
    {
      layer: 'identity',
      result: 'implicit-deny',
      deciding: true,
      cause: 'not-allowed',
      params: { statement: byTags },
      sentence: "The object's tag my-namespace is ns-b and the pod's is ns-a.",
      statement: byTags,
      condition: { ...tagCondition, requestValues: ['ns-b'], result: 'false' },
    },
    ...noLimits,
    noBucketPolicy,
    ...noOrganization,
  ],
  objectTags: {
    source: 's3',
    tags: { 'my-namespace': 'ns-b', 'my-service-account': 'sa2' },
  },
  missing: [],
  reservations: [],
  failures: [],
};

/** The first object is its own. */
export const allowedByTag: AccessDecision = {
  ...deniedByTag,
  outcome: 'allowed',
  denial: undefined,
  cause: 'allowed-by-policies',
  params: { statement: byTags },
  sentence: `Allowed by statement 2 of policy ${policyName}, because the object's tag my-namespace is ns-a.`,
  advice: undefined,
  resource: `arn:aws:s3:::${bucket}/customer1.txt`,
  steps: deniedByTag.steps.map(step =>
    step.layer === 'identity'
      ? {
          ...step,
          result: 'allow',
          cause: 'allows',
          params: { statement: byTags },
          sentence: `Statement 2 of policy ${policyName} allows it.`,
          condition: {
            ...tagCondition,
            requestValues: ['ns-a'],
            result: 'true',
          },
        }
      : step,
  ),
  objectTags: { source: 'question', tags: { 'my-namespace': 'ns-a' } },
};

/** Neither the object's tags nor the bucket policy could be read. */
export const unknownWithoutTags: AccessDecision = {
  ...deniedByTag,
  outcome: 'unknown',
  denial: undefined,
  cause: 'not-known',
  params: { gaps: [] },
  sentence:
    "Not known: the bucket policy could not be read, and statement 2 depends on the object's tag my-namespace, which is not known.",
  advice: {
    cause: 'give-object-tags',
    params: {},
    sentence: 'Give the tags of the object with the question.',
  },
  steps: [
    ...entry,
    {
      layer: 'identity',
      result: 'unknown',
      deciding: true,
      cause: 'depends-on-key',
      params: { statement: byTags, key: 's3:ExistingObjectTag/my-namespace' },
      sentence: "It depends on the object's tag my-namespace.",
      statement: byTags,
      condition: { ...tagCondition, result: 'unknown' },
    },
    ...noLimits,
    {
      layer: 'resource',
      result: 'unknown',
      deciding: false,
      cause: 'resource-policy-unread',
      params: {},
      sentence: 'The bucket policy could not be read.',
    },
    ...noOrganization,
  ],
  objectTags: {
    source: 'not-read',
    reason: 'S3 refuses s3:GetObjectTagging to the portal.',
  },
  missing: [
    {
      kind: 'layer',
      cause: 'layer',
      params: { layer: 'resource' },
      name: 'resource',
      outcomes: [],
      effect: 'Denied if this layer denies; otherwise allowed.',
    },
    {
      kind: 'key',
      cause: 'key',
      params: { key: 's3:ExistingObjectTag/my-namespace' },
      name: 's3:ExistingObjectTag/my-namespace',
      outcomes: [],
      effect: 'Allowed if it is ns-a; otherwise denied.',
    },
  ],
  failures: [
    {
      subject: { kind: 'policy', name: `bucket policy of ${bucket}` },
      cause: 'forbidden',
      reason: `S3 refuses s3:GetBucketPolicy on ${bucket} to the portal.`,
      advice:
        'Ask the platform team to give the portal s3:GetBucketPolicy on it.',
    },
  ],
};

/** AWS's own simulator sees it otherwise. */
export const mismatched: AccessDecision = {
  ...allowedByTag,
  objectTags: { source: 'not-needed' },
  crossCheck: {
    outcome: 'denied',
    agrees: false,
    cause: 'simulation-disagrees',
    params: { outcome: 'denied', byOrganization: false, own: 'allowed' },
    sentence:
      'SimulatePrincipalPolicy says denied; the policies of the role say allowed, as the portal reads them, so one of the two is wrong.',
  },
};

/** AWS's own simulator agrees. */
export const confirmed: AccessDecision = {
  ...deniedByTag,
  crossCheck: {
    outcome: 'denied',
    agrees: true,
    cause: 'simulation-agrees',
    params: { outcome: 'denied', byOrganization: false },
    sentence: 'SimulatePrincipalPolicy says denied, too.',
  },
};
