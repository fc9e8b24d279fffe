import {
  ask,
  askWith,
  bucket,
  decidingStep,
  type Asking,
} from '../__testUtils__/askFixtures';
import {
  unread,
  association,
  cluster,
  podTrust,
  policy,
  role,
} from '../__testUtils__/fixtures';

/** The role and policy of the workshop: one role for two namespaces, tags on objects say who may read which. */
const workshopRole = role({
  name: 'eks-pod-s3-read-access-role',
  arn: 'arn:aws:iam::111122223333:role/eks-pod-s3-read-access-role',
  trustPolicy: policy(
    podTrust({
      Condition: {
        StringEquals: {
          'aws:RequestTag/eks-cluster-name': cluster.name,
          'aws:RequestTag/kubernetes-namespace': ['ns-a', 'ns-b'],
        },
      },
    }),
  ),
  policies: [
    {
      name: 'eks-pod-s3-read-access-policy-s3',
      arn: 'arn:aws:iam::111122223333:policy/eks-pod-s3-read-access-policy-s3',
      document: policy(
        { Effect: 'Allow', Action: ['s3:ListAllMyBuckets'], Resource: '*' },
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
      ),
    },
  ],
});

const tagsOf = {
  'customer1.txt': { 'my-namespace': 'ns-a', 'my-service-account': 'sa1' },
  'customer2.txt': { 'my-namespace': 'ns-b', 'my-service-account': 'sa2' },
  'common.txt': {},
};

function askAs(
  namespace: string,
  serviceAccount: string,
  key: keyof typeof tagsOf,
  asking: Asking = {},
) {
  return ask({
    resource: `s3://${bucket}/${key}`,
    tags: tagsOf[key],
    ...asking,
    who: {
      serviceAccount: { clusterArn: cluster.arn, namespace, serviceAccount },
      association: association({
        namespace,
        serviceAccount,
        roleArn: workshopRole.arn,
      }),
      role: workshopRole,
      ...asking.who,
    },
  });
}

describe('the story of the workshop', () => {
  it.each([
    [
      'ns-a',
      'sa1',
      'customer1.txt',
      'allowed',
      "Allowed by statement 2 of policy eks-pod-s3-read-access-policy-s3, because the object's tag my-namespace is ns-a and the object's tag my-service-account is sa1.",
    ],
    [
      'ns-a',
      'sa1',
      'customer2.txt',
      'denied',
      "Denied, because the object's tag my-namespace is ns-b and the pod's is ns-a.",
    ],
    [
      'ns-b',
      'sa2',
      'customer1.txt',
      'denied',
      "Denied, because the object's tag my-namespace is ns-a and the pod's is ns-b.",
    ],
    [
      'ns-b',
      'sa2',
      'customer2.txt',
      'allowed',
      "Allowed by statement 2 of policy eks-pod-s3-read-access-policy-s3, because the object's tag my-namespace is ns-b and the object's tag my-service-account is sa2.",
    ],
    [
      'ns-a',
      'sa1',
      'common.txt',
      'denied',
      'Denied, because the object has no tag my-namespace, and statement 2 of policy eks-pod-s3-read-access-policy-s3 wants ns-a.',
    ],
  ] as const)('%s/%s and %s: %s', (namespace, name, key, outcome, sentence) => {
    const decision = askAs(namespace, name, key);
    expect(decision).toMatchObject({ outcome, sentence });
    expect(decidingStep(decision)).toMatchObject({
      layer: 'identity',
      statement: {
        layer: 'identity',
        name: 'eks-pod-s3-read-access-policy-s3',
        index: 1,
      },
      condition: {
        operator: 'StringEquals',
        key: 's3:ExistingObjectTag/my-namespace',
        policyValues: [namespace],
        writtenValues: ['${aws:PrincipalTag/kubernetes-namespace}'],
      },
    });
  });

  it('names both values of the tag that decides, and what would change it', () => {
    const decision = askAs('ns-a', 'sa1', 'customer2.txt');
    expect(decision).toMatchObject({
      denial: 'implicit',
      advice: {
        sentence:
          'The object would have to carry the tags my-namespace=ns-a and my-service-account=sa1.',
      },
      roleArn: workshopRole.arn,
      action: 's3:GetObject',
      resource: `arn:aws:s3:::${bucket}/customer2.txt`,
      missing: [],
    });
    expect(decidingStep(decision)?.condition).toMatchObject({
      policyValues: ['ns-a'],
      requestValues: ['ns-b'],
      result: 'false',
    });
  });

  it('says which tag an object would need that has none', () => {
    expect(askAs('ns-a', 'sa1', 'common.txt').advice?.sentence).toBe(
      'The object would have to carry the tags my-namespace=ns-a and my-service-account=sa1.',
    );
  });

  it('refuses the session once the role is for another cluster', () => {
    const decision = askAs('ns-a', 'sa1', 'customer1.txt', {
      who: {
        role: {
          ...workshopRole,
          trustPolicy: policy(
            podTrust({
              Condition: {
                StringEquals: {
                  'aws:RequestTag/eks-cluster-name': 'eks-ref-nw-1',
                },
              },
            }),
          ),
        },
      },
    });
    expect(decision).toMatchObject({
      outcome: 'denied',
      sentence:
        'Denied, because role eks-pod-s3-read-access-role does not admit ns-a/sa1: statement 1 of the trust policy wants aws:RequestTag/eks-cluster-name StringEquals "eks-ref-nw-1"; this service account\'s is "eksworkshop-eksctl".',
    });
    expect(decidingStep(decision)).toMatchObject({
      layer: 'trust',
      result: 'implicit-deny',
      condition: { key: 'aws:RequestTag/eks-cluster-name', result: 'false' },
    });
    expect(decision.steps.slice(2).map(({ result }) => result)).toEqual(
      Array(7).fill('not-reached'),
    );
  });
});

describe('the story of the restricted role', () => {
  const table = 'arn:aws:dynamodb:us-east-1:111122223333:table/carts';
  const statements = [
    {
      Sid: 'ListAndDescribe',
      Effect: 'Allow',
      Action: ['dynamodb:List*', 'dynamodb:Describe*'],
      Resource: 'arn:aws:dynamodb:*:*:table/carts',
    },
    {
      Effect: 'Allow',
      Action: ['s3:ListBucket'],
      Resource: `arn:aws:s3:::${bucket}`,
    },
    {
      Sid: 'List',
      Effect: 'Allow',
      Action: ['s3:GetObject', 's3:GetObjectVersion'],
      Resource: `arn:aws:s3:::${bucket}/*`,
    },
  ];

  it.each([
    [
      's3:DeleteObject',
      `s3://${bucket}/demo-test-file`,
      `Denied: no statement of role app allows s3:DeleteObject on s3://${bucket}/demo-test-file, where statement List of policy app-policy allows only s3:GetObject and s3:GetObjectVersion.`,
      { sid: 'List', index: 2 },
      `A statement of role app would have to allow s3:DeleteObject on s3://${bucket}/demo-test-file.`,
    ],
    [
      'dynamodb:DeleteTable',
      table,
      `Denied: no statement of role app allows dynamodb:DeleteTable on ${table}, where statement ListAndDescribe of policy app-policy allows only dynamodb:List* and dynamodb:Describe*.`,
      { sid: 'ListAndDescribe', index: 0 },
      `A statement of role app would have to allow dynamodb:DeleteTable on ${table}.`,
    ],
  ])('denies %s', (action, resource, sentence, statement, advice) => {
    const decision = askWith(statements, { action, resource });
    expect(decision).toMatchObject({
      outcome: 'denied',
      denial: 'implicit',
      sentence,
      advice: { sentence: advice },
    });
    expect(decidingStep(decision)).toMatchObject({
      layer: 'identity',
      result: 'implicit-deny',
      statement: { name: 'app-policy', ...statement },
    });
  });

  it.each([
    ['s3:ListBucket', `s3://${bucket}`],
    ['s3:GetObject', `s3://${bucket}/demo-test-file`],
    ['dynamodb:DescribeTable', table],
  ])('allows %s', (action, resource) => {
    expect(askWith(statements, { action, resource }).outcome).toBe('allowed');
  });

  it('cannot tell where the policy on the table was not read', () => {
    const decision = askWith(statements, {
      action: 'dynamodb:DeleteTable',
      resource: table,
      about: {
        policy: unread('Policies on tables are not read.'),
      },
    });
    expect(decision.outcome).toBe('unknown');
    expect(decision.sentence).toBe(
      `Unknown: the table policy of carts could not be read; unless that allows it, it is denied, because no statement of role app allows dynamodb:DeleteTable on ${table}, where statement ListAndDescribe of policy app-policy allows only dynamodb:List* and dynamodb:Describe*.`,
    );
    expect(decidingStep(decision)?.layer).toBe('resource');
  });
});
