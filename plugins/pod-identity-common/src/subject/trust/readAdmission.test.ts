import {
  absent,
  accessInput,
  association,
  podTrust,
  policy,
  role,
} from '../../__testUtils__/fixtures';
import { readAccess } from '../../see/readAccess';

const admissionOf = (trustPolicy: string, members = {}) =>
  readAccess(
    accessInput({
      role: role({ trustPolicy }),
      association: association(members),
    }),
  ).admission;

const withCondition = (Condition: object, members = {}) =>
  admissionOf(policy(podTrust({ Condition })), members);

const namespaceIs = (...values: string[]) => ({
  StringEquals: { 'aws:RequestTag/kubernetes-namespace': values },
});

describe('admission', () => {
  it('admits through a bare trust policy', () => {
    expect(admissionOf(policy(podTrust({ Sid: 'Pods' })))).toMatchObject({
      outcome: 'allowed',
      cause: 'trust-allows',
      params: { statement: { layer: 'trust', index: 0, sid: 'Pods' } },
      reason: 'Statement Pods of the trust policy admits this service account.',
    });
  });

  it.each([
    [
      {
        StringEquals: {
          'aws:SourceAccount': '111122223333',
          'aws:RequestTag/eks-cluster-arn':
            'arn:aws:eks:us-east-1:111122223333:cluster/eksworkshop-eksctl',
          'aws:RequestTag/kubernetes-namespace': 'ns-a',
          'aws:RequestTag/kubernetes-service-account': 'sa1',
        },
      },
      'allowed',
    ],
    [namespaceIs('ns-a', 'ns-b'), 'allowed'],
    [namespaceIs('ns-b'), 'denied'],
    [
      { StringLike: { 'aws:RequestTag/kubernetes-namespace': 'ns-*' } },
      'allowed',
    ],
    [namespaceIs('ns-*'), 'denied'],
    [
      { StringEquals: { 'aws:PrincipalTag/kubernetes-namespace': 'ns-a' } },
      'denied',
    ],
    [{ StringEquals: { 'aws:RequestTag/eks-namespace': 'ns-a' } }, 'denied'],
    [{ StringEquals: { 'aws:SourceAccount': '444455556666' } }, 'denied'],
    [
      { StringLike: { 'aws:RequestTag/kubernetes-pod-name': 'api-*' } },
      'unknown',
    ],
    [
      {
        ArnLike: {
          'aws:SourceArn': 'arn:aws:eks:us-east-1:111122223333:cluster/*',
        },
      },
      'unknown',
    ],
    [
      {
        'ForAllValues:StringLike': { 'aws:TagKeys': ['eks-*', 'kubernetes-*'] },
      },
      'allowed',
    ],
  ])('with condition %j: %s', (condition, outcome) => {
    expect(withCondition(condition)?.outcome).toBe(outcome);
  });

  it('names the condition that failed, with both values', () => {
    expect(withCondition(namespaceIs('ns-b', 'ns-c'))?.reason).toBe(
      'Statement 1 of the trust policy wants aws:RequestTag/kubernetes-namespace StringEquals "ns-b" or "ns-c"; this service account\'s is "ns-a".',
    );
  });

  it('names what it does not know', () => {
    expect(
      withCondition({
        StringLike: { 'aws:RequestTag/kubernetes-pod-name': 'api-*' },
      })?.reason,
    ).toContain('aws:RequestTag/kubernetes-pod-name');
  });

  it('wants sts:TagSession, but not where session tags are off', () => {
    const trust = policy(podTrust({ Action: 'sts:AssumeRole' }));
    expect(admissionOf(trust)).toEqual({
      outcome: 'denied',
      cause: 'trust-silent',
      params: { action: 'sts:TagSession' },
      reason:
        'No statement of the trust policy allows sts:TagSession to pods.eks.amazonaws.com.',
    });
    expect(admissionOf(trust, { disableSessionTags: true })?.outcome).toBe(
      'allowed',
    );
  });

  it('knows that tag conditions fail where session tags are off', () => {
    expect(
      withCondition(namespaceIs('ns-a'), { disableSessionTags: true })?.outcome,
    ).toBe('denied');
    expect(
      withCondition(
        {
          StringEqualsIfExists: {
            'aws:RequestTag/kubernetes-namespace': 'ns-b',
          },
        },
        { disableSessionTags: true },
      )?.outcome,
    ).toBe('allowed');
  });

  it('is denied by a Deny, whatever else is allowed', () => {
    const admission = admissionOf(
      policy(
        podTrust(),
        podTrust({
          Sid: 'NotHere',
          Effect: 'Deny',
          Condition: namespaceIs('ns-a'),
        }),
      ),
    );
    expect(admission).toMatchObject({
      outcome: 'denied',
      cause: 'trust-denies',
      params: { action: 'sts:AssumeRole', statement: { sid: 'NotHere' } },
      reason:
        'Statement NotHere of the trust policy denies sts:AssumeRole to pods.eks.amazonaws.com.',
    });
  });

  it.each([
    policy(podTrust({ Principal: { Service: 'eks.amazonaws.com' } })),
    policy(podTrust({ Principal: { AWS: '111122223333' } })),
  ])('is denied where another principal is trusted', trust => {
    expect(admissionOf(trust)?.outcome).toBe('denied');
  });

  it('is unknown where the document cannot be read', () => {
    expect(admissionOf('not json')?.outcome).toBe('unknown');
  });

  it('is absent where there is no role', () => {
    expect(readAccess(accessInput({ role: absent }))).not.toHaveProperty(
      'admission',
    );
  });
});
