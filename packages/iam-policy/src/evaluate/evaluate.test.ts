import { parsePolicy } from '../document';
import { evaluate } from './evaluate';
import type { EvaluationRequest, NamedPolicy, PolicyLayers } from './types';

function policy(name: string, source: object): NamedPolicy {
  const { document, problems } = parsePolicy(source);
  expect(problems).toEqual([]);
  return { name, document: document! };
}

const read = policy('eks-pod-s3-read-access-policy-s3', {
  Version: '2012-10-17',
  Statement: [
    { Sid: 'List', Effect: 'Allow', Action: 's3:ListBucket', Resource: '*' },
    {
      Sid: 'Read',
      Effect: 'Allow',
      Action: ['s3:GetObject', 's3:GetObjectTagging'],
      Resource: '*',
      Condition: {
        StringEquals: {
          's3:ExistingObjectTag/my-namespace':
            '${aws:PrincipalTag/kubernetes-namespace}',
        },
      },
    },
  ],
});

const layers: PolicyLayers = {
  identity: { state: 'read', policies: [read] },
  boundary: { state: 'absent' },
  session: { state: 'absent' },
  resource: { state: 'absent' },
  scp: { state: 'absent' },
  rcp: { state: 'absent' },
};

function ask(
  values: Record<string, string>,
  unknown: string[] = [],
): EvaluationRequest {
  return {
    principal: {
      type: 'AWS',
      id: 'arn:aws:iam::111122223333:role/eks-pod-s3-read-access-role',
    },
    action: 's3:getobject',
    resource: 'arn:aws:s3:::bucket/customer1.txt',
    resourceAccountId: '111122223333',
    context: {
      values: { 'aws:PrincipalTag/kubernetes-namespace': 'ns-a', ...values },
      unknown,
    },
  };
}

describe('evaluate', () => {
  it('allows by tag', () => {
    const decision = evaluate(
      ask({ 's3:ExistingObjectTag/my-namespace': 'ns-a' }),
      layers,
    );
    expect(decision).toMatchObject({
      outcome: 'allowed',
      layer: 'identity',
      statement: { sid: 'Read' },
      missing: [],
    });
  });

  it('denies by tag, naming the condition with both values', () => {
    const decision = evaluate(
      ask({ 's3:ExistingObjectTag/my-namespace': 'ns-b' }),
      layers,
    );
    expect(decision).toMatchObject({
      outcome: 'denied',
      denial: 'implicit',
      layer: 'identity',
      statement: { sid: 'Read' },
      condition: {
        key: 's3:ExistingObjectTag/my-namespace',
        policyValues: ['ns-a'],
        writtenValues: ['${aws:PrincipalTag/kubernetes-namespace}'],
        requestValues: ['ns-b'],
        result: 'false',
      },
    });
  });

  it('does not know while the tags were not read, and says how they matter', () => {
    const decision = evaluate(ask({}, ['s3:ExistingObjectTag/*']), layers);
    expect(decision).toMatchObject({
      outcome: 'unknown',
      layer: 'identity',
      missing: [
        {
          kind: 'key',
          name: 's3:ExistingObjectTag/my-namespace',
          effect:
            'Allowed if what the policies ask of it holds; denied if it does not.',
        },
      ],
    });
  });

  it('does not know while a layer was not read', () => {
    const { scp: _, ...rest } = layers;
    const decision = evaluate(
      ask({ 's3:ExistingObjectTag/my-namespace': 'ns-a' }),
      rest,
    );
    expect(decision).toMatchObject({
      outcome: 'unknown',
      layer: 'scp',
      missing: [
        {
          kind: 'layer',
          name: 'scp',
          effect:
            'Allowed if it allows; denied if it says nothing; denied if it denies.',
        },
      ],
    });
  });
});
