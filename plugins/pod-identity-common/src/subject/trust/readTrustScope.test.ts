import { podTrust, policy } from '../../__testUtils__/fixtures';
import {
  any,
  exact,
  pattern,
  withCondition,
} from '../../__testUtils__/trustFixtures';
import { readTrustScope } from './readTrustScope';

describe('readTrustScope', () => {
  // The three trust policies of the workshop chapter on access control with Pod Identity.
  it.each([
    [
      undefined,
      { clusterNames: any, namespaces: any, serviceAccounts: any },
      'Any service account in any namespace of any cluster',
    ],
    [
      {
        StringEquals: {
          'aws:RequestTag/eks-cluster-name': [
            'eksworkshop-eksctl',
            'eks-ref-nw-1',
          ],
        },
      },
      { clusterNames: exact('eksworkshop-eksctl', 'eks-ref-nw-1') },
      'Any service account in any namespace of clusters eksworkshop-eksctl and eks-ref-nw-1',
    ],
    [
      {
        StringEquals: {
          'aws:RequestTag/eks-cluster-name': 'eksworkshop-eksctl',
          'aws:RequestTag/kubernetes-namespace': ['ns-a', 'ns-b'],
        },
      },
      {
        clusterNames: exact('eksworkshop-eksctl'),
        namespaces: exact('ns-a', 'ns-b'),
        serviceAccounts: any,
      },
      'Any service account in namespaces ns-a and ns-b of cluster eksworkshop-eksctl',
    ],
  ])(
    'reads the workshop policy with condition %j',
    (condition, scope, text) => {
      const read = readTrustScope(
        policy(podTrust(condition ? { Condition: condition } : {})),
      );
      expect(read.summary).toBe(text);
      expect(read.others).toEqual([]);
      expect(read.alternatives).toEqual([
        expect.objectContaining({
          ...scope,
          mechanism: 'pod-identity',
          statement: { layer: 'trust', name: 'trust policy', index: 0 },
          otherConditions: [],
          satisfiable: true,
        }),
      ]);
    },
  );

  it('reads the policy that is written here', () => {
    const read = withCondition({
      StringEquals: {
        'aws:SourceAccount': '111122223333',
        'aws:RequestTag/eks-cluster-arn':
          'arn:aws:eks:eu-west-1:111122223333:cluster/prod',
        'aws:RequestTag/kubernetes-namespace': 'payments',
        'aws:RequestTag/kubernetes-service-account': 'payments-api',
      },
    });
    expect(read.summary).toBe(
      'Service account payments-api in namespace payments of cluster prod (eu-west-1)',
    );
    expect(read.alternatives[0].otherConditions).toEqual([
      {
        operator: 'StringEquals',
        key: 'aws:SourceAccount',
        values: ['111122223333'],
      },
    ]);
  });

  it('regards no case in keys', () => {
    const [alternative] = withCondition({
      StringEquals: { 'AWS:requesttag/Kubernetes-Namespace': 'ns-a' },
    }).alternatives;
    expect(alternative.namespaces).toEqual(exact('ns-a'));
  });

  it.each([
    ['StringEquals', 'ns-a', exact('ns-a')],
    ['StringLike', 'ns-a', exact('ns-a')],
    ['StringLike', 'ns-*', pattern('ns-*')],
    ['ForAnyValue:StringEquals', 'ns-a', exact('ns-a')],
  ])('reads %s %s as a dimension', (operator, value, expected) => {
    const [alternative] = withCondition({
      [operator]: { 'aws:RequestTag/kubernetes-namespace': value },
    }).alternatives;
    expect(alternative.namespaces).toEqual(expected);
    expect(alternative.otherConditions).toEqual([]);
    expect(alternative.satisfiable).toBe(true);
  });

  it.each([
    'StringEqualsIfExists',
    'ForAllValues:StringEquals',
    'StringNotEquals',
    'StringEqualsIgnoreCase',
  ])('admits any namespace under %s, and shows the condition', operator => {
    const read = withCondition({
      [operator]: { 'aws:RequestTag/kubernetes-namespace': 'ns-a' },
    });
    expect(read.alternatives[0].namespaces).toEqual(any);
    expect(read.alternatives[0].otherConditions).toEqual([
      {
        operator,
        key: 'aws:RequestTag/kubernetes-namespace',
        values: ['ns-a'],
      },
    ]);
    expect(read.summary).toContain(
      operator === 'StringNotEquals'
        ? 'in any namespace but ns-a'
        : 'under a further condition',
    );
  });

  it('takes a wildcard under StringEquals literally, so that nobody is admitted', () => {
    const read = withCondition({
      StringEquals: { 'aws:RequestTag/kubernetes-namespace': 'ns-*' },
    });
    expect(read.alternatives[0].namespaces).toEqual(exact('ns-*'));
    expect(read.alternatives[0].satisfiable).toBe(false);
    expect(read.summary).toBe('No service account of any cluster');
  });

  it.each([
    ['aws:PrincipalTag/kubernetes-namespace'],
    ['aws:RequestTag/eks-namespace'],
  ])('knows that %s is never there', key => {
    const [alternative] = withCondition({
      StringEquals: { [key]: 'ns-a' },
    }).alternatives;
    expect(alternative.satisfiable).toBe(false);
  });

  it('takes two conditions on one key together', () => {
    const [alternative] = withCondition({
      StringEquals: {
        'aws:RequestTag/kubernetes-namespace': ['data-raw', 'media'],
      },
      StringLike: { 'aws:RequestTag/kubernetes-namespace': 'data-*' },
    }).alternatives;
    expect(alternative.namespaces).toEqual(exact('data-raw'));
  });

  it('keeps a second pattern as a condition', () => {
    const [alternative] = withCondition({
      StringLike: { 'aws:RequestTag/kubernetes-namespace': 'data-*' },
      'ForAnyValue:StringLike': {
        'aws:RequestTag/kubernetes-namespace': '*-raw',
      },
    }).alternatives;
    expect(alternative.namespaces).toEqual(pattern('data-*'));
    expect(alternative.otherConditions).toHaveLength(1);
  });

  it('says that several names in two dimensions are each admitted with each', () => {
    expect(
      withCondition({
        StringEquals: {
          'aws:RequestTag/kubernetes-namespace': ['payments', 'refunds'],
          'aws:RequestTag/kubernetes-service-account': ['api', 'job'],
        },
      }).summary,
    ).toBe(
      'Any of service accounts api and job in any of namespaces payments and refunds of any cluster',
    );
  });

  it.each(['', 'no json', '[]', '{}', 'null'])('never throws: %j', text => {
    expect(readTrustScope(text).alternatives).toEqual([]);
  });
});
