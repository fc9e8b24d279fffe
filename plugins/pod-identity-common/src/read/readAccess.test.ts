import type { Grant } from '../model';
import {
  accessInput,
  association,
  inputWith,
  podTrust,
  policy,
  role,
  serviceAccount,
} from '../__testUtils__/fixtures';
import { readAccess } from './readAccess';

const grantsOf = (...statements: object[]) =>
  readAccess(inputWith(statements)).grants;

const allow = (
  Action: string | string[],
  Resource: string | string[],
  Condition?: object,
) => ({
  Effect: 'Allow',
  Action,
  Resource,
  ...(Condition ? { Condition } : {}),
});

const bucket = 'arn:aws:s3:::data';
const objects = 'arn:aws:s3:::data/*';
const ownTag = {
  StringEquals: {
    's3:ExistingObjectTag/my-namespace':
      '${aws:PrincipalTag/kubernetes-namespace}',
  },
};

const shown = ({ effect, bucket: b, prefix, accessClass, verdict }: Grant) =>
  `${effect} ${b}|${prefix} ${accessClass} ${verdict}`;

describe('readAccess, grants', () => {
  // The permission policy of the workshop chapter.
  const workshop = [
    allow('s3:ListAllMyBuckets', '*'),
    allow(['s3:GetObject', 's3:GetObjectTagging'], '*', {
      StringEquals: {
        's3:ExistingObjectTag/my-namespace':
          '${aws:PrincipalTag/kubernetes-namespace}',
        's3:ExistingObjectTag/my-service-account':
          '${aws:PrincipalTag/kubernetes-service-account}',
      },
    }),
  ];

  it('reads the workshop policy with its variables resolved', () => {
    const { grants, otherPermissions } = readAccess(inputWith(workshop));
    expect(otherPermissions).toEqual([]);
    expect(grants.map(shown)).toEqual([
      'Allow *| list effective',
      'Allow *|* read conditional',
    ]);
    expect(grants[1]).toEqual({
      effect: 'Allow',
      source: { layer: 'identity', name: 'app-policy', index: 1 },
      bucket: '*',
      prefix: '*',
      actions: ['s3:GetObject', 's3:GetObjectTagging'],
      accessClass: 'read',
      tagConditions: [
        {
          kind: 'existingObject',
          key: 'my-namespace',
          operator: 'StringEquals',
          policyValues: ['${aws:PrincipalTag/kubernetes-namespace}'],
          resolvedValues: ['ns-a'],
        },
        {
          kind: 'existingObject',
          key: 'my-service-account',
          operator: 'StringEquals',
          policyValues: ['${aws:PrincipalTag/kubernetes-service-account}'],
          resolvedValues: ['sa1'],
        },
      ],
      otherConditions: [],
      appliesTo: [serviceAccount],
      verdict: 'conditional',
    });
  });

  it.each<[string, object, string[]]>([
    ['objects', allow('s3:GetObject', objects), ['data|* read effective']],
    [
      'a prefix',
      allow(
        ['s3:PutObject', 's3:DeleteObject'],
        `${bucket}/\${aws:PrincipalTag/kubernetes-namespace}/*`,
      ),
      ['data|ns-a/* write effective', 'data|ns-a/* delete effective'],
    ],
    ['a listing', allow('s3:ListBucket', bucket), ['data|* list effective']],
    [
      'a listing of a prefix',
      allow('s3:ListBucket', bucket, {
        StringLike: { 's3:prefix': ['reports/*', 'public/'] },
      }),
      ['data|reports/* list effective', 'data|public/* list effective'],
    ],
    [
      'bucket and objects',
      allow(
        ['s3:ListBucket', 's3:GetObject', 's3:GetBucketLocation'],
        [bucket, objects],
      ),
      [
        'data|* list effective',
        'data|* read effective',
        'data| read effective',
      ],
    ],
    [
      'a pattern of actions',
      allow('s3:*ObjectTagging', objects),
      ['data|* read effective', 'data|* tag effective'],
    ],
    ['upper case', allow('S3:GETOBJECT', objects), ['data|* read effective']],
    [
      'another partition',
      allow('s3:GetObject', 'arn:aws-cn:s3:::data/*'),
      ['data|* read effective'],
    ],
    [
      'everything but one bucket',
      {
        Effect: 'Allow',
        Action: 's3:GetObject',
        NotResource: 'arn:aws:s3:::secrets/*',
      },
      ['*|* read conditional'],
    ],
  ])('reads %s', (_, statement, expected) => {
    expect(grantsOf(statement).map(shown)).toEqual(
      expected.map(text => `Allow ${text}`),
    );
  });

  it('reads s3:* on a bucket and its objects', () => {
    const grants = grantsOf(allow('s3:*', [bucket, objects]));
    expect(grants.map(shown).sort()).toEqual(
      [
        'Allow data| admin effective',
        'Allow data| read effective',
        'Allow data|* admin effective',
        'Allow data|* delete effective',
        'Allow data|* list effective',
        'Allow data|* read effective',
        'Allow data|* tag effective',
        'Allow data|* write effective',
      ].sort(),
    );
    expect(grants.every(({ actions }) => actions[0] === 's3:*')).toBe(true);
  });

  it('reads NotAction as every other action, of S3 and besides', () => {
    const { grants, otherPermissions } = readAccess(
      inputWith([
        {
          Effect: 'Allow',
          NotAction: ['iam:*', 's3:Put*', 's3:Delete*'],
          Resource: objects,
        },
      ]),
    );
    const classes = grants.map(({ accessClass }) => accessClass);
    expect(classes).toContain('read');
    expect(
      grants.flatMap(({ actions }) => actions).filter(a => /:Put/.test(a)),
    ).toEqual([]);
    expect(otherPermissions).toEqual([
      expect.objectContaining({
        kind: 'not-s3',
        actions: ['everything but iam:*, s3:Put*, s3:Delete*'],
      }),
    ]);
  });

  it.each<[string, object, string]>([
    [
      'objects asked of a bucket',
      allow('s3:GetObject', bucket),
      's3:GetObject works on objects',
    ],
    [
      'a listing asked of objects',
      allow('s3:ListBucket', objects),
      's3:ListBucket works on the bucket itself',
    ],
    [
      'object tags asked of a write',
      allow('s3:PutObject', objects, ownTag),
      'No request for s3:PutObject carries s3:ExistingObjectTag/my-namespace.',
    ],
    [
      'a prefix asked of a read',
      allow('s3:GetObject', objects, { StringLike: { 's3:prefix': 'a/*' } }),
      'No request for s3:GetObject carries s3:prefix.',
    ],
    [
      'another namespace',
      allow('s3:GetObject', objects, {
        StringEquals: { 'aws:PrincipalTag/kubernetes-namespace': 'ns-b' },
      }),
      'aws:PrincipalTag/kubernetes-namespace is ns-a in these sessions, and the statement wants StringEquals ns-b.',
    ],
    [
      'a tag that no session carries',
      allow('s3:GetObject', objects, {
        StringEquals: {
          's3:ExistingObjectTag/ns': '${aws:PrincipalTag/eks-namespace}',
        },
      }),
      'The sessions of sa1 carry no tag eks-namespace.',
    ],
    [
      'a request tag',
      allow('s3:GetObject', objects, {
        StringEquals: { 'aws:RequestTag/kubernetes-namespace': 'ns-a' },
      }),
      'aws:RequestTag/kubernetes-namespace is there only while the role is assumed',
    ],
    [
      'one of several resources whose variable has no value',
      allow('s3:GetObject', [
        objects,
        `${bucket}/\${aws:PrincipalTag/team, 'none'}/*`,
        `${bucket}/\${aws:PrincipalTag/team}/*`,
      ]),
      'The resource names aws:PrincipalTag/team',
    ],
    [
      'a resource whose variable has no value',
      allow('s3:GetObject', `${bucket}/\${aws:PrincipalTag/team}/*`),
      'The resource names aws:PrincipalTag/team',
    ],
  ])('finds ineffective: %s', (_, statement, reason) => {
    const grants = grantsOf(statement);
    expect(grants).not.toEqual([]);
    for (const grant of grants) {
      expect(grant.verdict).toBe('ineffective');
      expect(grant.reason).toContain(reason);
    }
  });

  it('limits only the actions that carry the key', () => {
    expect(
      grantsOf(allow(['s3:GetObject', 's3:PutObject'], objects, ownTag)).map(
        shown,
      ),
    ).toEqual([
      'Allow data|* read conditional',
      'Allow data|* write ineffective',
    ]);
    expect(
      grantsOf(
        allow(['s3:GetObject', 's3:GetObjectRetention'], objects, ownTag),
      ),
    ).toEqual([
      expect.objectContaining({
        verdict: 'conditional',
        reason: expect.stringContaining('Never for s3:GetObjectRetention.'),
      }),
    ]);
  });

  it('takes a tag of the role where no session tag has its key', () => {
    const statement = allow('s3:GetObject', objects, {
      StringEquals: {
        's3:ExistingObjectTag/team': '${aws:PrincipalTag/team}',
        's3:ExistingObjectTag/ns': '${aws:PrincipalTag/kubernetes-namespace}',
      },
    });
    const [grant] = readAccess(
      inputWith([statement], {
        tags: { team: 'payments', 'kubernetes-namespace': 'from-role' },
      }),
    ).grants;
    expect(grant.tagConditions.map(tag => tag.resolvedValues)).toEqual([
      ['payments'],
      ['ns-a'],
    ]);
  });

  it('leaves open what differs from pod to pod', () => {
    const [byTag, byPrefix] = grantsOf(
      allow('s3:GetObject', objects, {
        StringEquals: {
          's3:ExistingObjectTag/pod': '${aws:PrincipalTag/kubernetes-pod-name}',
        },
      }),
      allow(
        's3:GetObject',
        `${bucket}/\${aws:PrincipalTag/kubernetes-pod-uid}/*`,
      ),
    );
    expect(byTag.tagConditions[0]).not.toHaveProperty('resolvedValues');
    expect(byTag.verdict).toBe('conditional');
    expect(byPrefix).toMatchObject({
      prefix: '*/*',
      verdict: 'conditional',
      reason: expect.stringContaining('kubernetes-pod-uid'),
    });
  });

  it('takes variables literally under the old version', () => {
    const { grants } = readAccess(
      accessInput({
        role: role({
          policies: [
            {
              name: 'old',
              document: JSON.stringify({
                Version: '2008-10-17',
                Statement: allow('s3:GetObject', objects, ownTag),
              }),
            },
          ],
        }),
      }),
    );
    expect(grants[0].tagConditions[0].resolvedValues).toEqual([
      '${aws:PrincipalTag/kubernetes-namespace}',
    ]);
  });

  it.each([
    ['aws:ResourceTag/team', 'setting of the bucket'],
    ['s3:BucketTag/team', 'setting of the bucket'],
  ])('cannot judge %s', (key, reason) => {
    expect(
      grantsOf(
        allow('s3:GetObject', objects, { StringEquals: { [key]: 'a' } }),
      ),
    ).toEqual([
      expect.objectContaining({
        verdict: 'unknown',
        reason: expect.stringContaining(reason),
        tagConditions: [
          expect.objectContaining({ kind: 'bucket', key: 'team' }),
        ],
      }),
    ]);
  });

  it('cannot judge an operator that it does not know, and shows the grant', () => {
    expect(
      grantsOf(
        allow('s3:GetObject', objects, {
          StringRoughly: { 's3:ExistingObjectTag/team': 'a' },
        }),
      ),
    ).toEqual([
      expect.objectContaining({
        verdict: 'unknown',
        reason: expect.stringContaining('StringRoughly'),
      }),
    ]);
  });

  it('names other conditions, and what they make a grant depend on', () => {
    const [grant] = grantsOf(
      allow('s3:GetObject', objects, {
        IpAddress: { 'aws:SourceIp': '10.0.0.0/8' },
      }),
    );
    expect(grant).toMatchObject({
      verdict: 'conditional',
      reason: 'Depends on aws:SourceIp of the request.',
      otherConditions: [
        { operator: 'IpAddress', key: 'aws:SourceIp', values: ['10.0.0.0/8'] },
      ],
    });
  });
});

describe('readAccess, other layers', () => {
  const read = allow('s3:GetObject', objects);
  const verdictOf = (members: object, associationMembers = {}) => {
    const { grants } = readAccess(
      accessInput({
        association: association(associationMembers),
        role: role({
          policies: [{ name: 'app-policy', document: policy(read) }],
          ...members,
        }),
      }),
    );
    const [grant] = grants.filter(({ effect }) => effect === 'Allow');
    return `${grant.verdict}: ${grant.reason ?? ''}`;
  };
  const boundary = (...statements: object[]) => ({
    boundary: { name: 'edge', arn: 'arn', document: policy(...statements) },
  });
  const deny = (Resource: string, Condition?: object) => ({
    ...allow('s3:*', Resource, Condition),
    Sid: 'No',
    Effect: 'Deny',
  });
  const denies = (...args: Parameters<typeof deny>) => ({
    policies: [
      { name: 'app-policy', document: policy(read) },
      { name: 'guard', document: policy(deny(...args)) },
    ],
  });

  it.each<[string, object, string]>([
    ['no other layer', {}, 'effective: '],
    ['a boundary that allows all', boundary(allow('*', '*')), 'effective: '],
    [
      'a boundary that allows as much',
      boundary(allow('s3:Get*', objects)),
      'effective: ',
    ],
    [
      'a boundary for other buckets',
      boundary(allow('s3:*', 'arn:aws:s3:::other/*')),
      'ineffective: The boundary edge does not allow it.',
    ],
    [
      'a boundary without S3',
      boundary(allow('dynamodb:*', '*')),
      'ineffective: The boundary edge does not allow it.',
    ],
    [
      'a boundary for part of the bucket',
      boundary(allow('s3:*', `${bucket}/reports/*`)),
      'conditional: Only as far as the boundary edge allows it.',
    ],
    [
      'a boundary under a condition that holds',
      boundary(
        allow('s3:*', '*', {
          StringEquals: { 'aws:PrincipalTag/kubernetes-namespace': 'ns-a' },
        }),
      ),
      'effective: ',
    ],
    [
      'a boundary under a condition that does not hold',
      boundary(
        allow('s3:*', '*', {
          StringEquals: { 'aws:PrincipalTag/kubernetes-namespace': 'ns-b' },
        }),
      ),
      'ineffective: The boundary edge does not allow it.',
    ],
    [
      'a boundary that denies',
      boundary(allow('*', '*'), deny('*')),
      'ineffective: Denied by statement No of edge.',
    ],
    [
      'a boundary that was not read',
      { boundary: { name: 'edge', arn: 'arn' } },
      'unknown: What the boundary edge allows could not be read.',
    ],
    [
      'a Deny of everything',
      denies('*'),
      'ineffective: Denied by statement No of guard.',
    ],
    ['a Deny elsewhere', denies('arn:aws:s3:::other/*'), 'effective: '],
    [
      'a Deny of a part',
      denies(`${bucket}/secret/*`),
      'conditional: Less what statement No of guard denies.',
    ],
    [
      'a Deny under an open condition',
      denies('*', { Bool: { 'aws:SecureTransport': 'false' } }),
      'conditional: Less what statement No of guard denies.',
    ],
    [
      'a Deny that is not understood',
      denies('*', { StringRoughly: { 'aws:SourceVpc': 'x' } }),
      'unknown: Statement No of guard may deny it: what it means is not certain.',
    ],
    [
      'a policy that was not read',
      {
        policies: [
          { name: 'app-policy', document: policy(read) },
          { name: 'hidden' },
        ],
      },
      'unknown: The policy hidden could not be read, and may deny it.',
    ],
    [
      'a role that does not admit',
      {
        trustPolicy: policy(
          podTrust({ Principal: { Service: 'ec2.amazonaws.com' } }),
        ),
      },
      'ineffective: The role does not admit the service account. No statement of the trust policy allows sts:AssumeRole to pods.eks.amazonaws.com.',
    ],
  ])('with %s', (_, members, expected) => {
    expect(verdictOf(members)).toBe(expected);
  });

  it('is limited by a session policy', () => {
    const sessionPolicy = (resource: string) => ({
      disableSessionTags: true,
      sessionPolicy: policy(allow('s3:GetObject', resource)),
    });
    expect(verdictOf({}, sessionPolicy('*'))).toBe('effective: ');
    expect(verdictOf({}, sessionPolicy('arn:aws:s3:::other/*'))).toBe(
      "ineffective: The association's session policy does not allow it.",
    );
    expect(
      verdictOf({}, { disableSessionTags: true, sessionPolicy: '{' }),
    ).toBe(
      "unknown: What the association's session policy allows could not be read.",
    );
  });

  it('has no session tags where the association turns them off', () => {
    const { grants } = readAccess({
      ...inputWith([allow('s3:GetObject', objects, ownTag)]),
      association: association({ disableSessionTags: true }),
    });
    expect(grants).toEqual([
      expect.objectContaining({
        verdict: 'ineffective',
        reason:
          'The sessions carry no tag kubernetes-namespace: the association turns session tags off.',
      }),
    ]);
  });

  it('gives nothing to pods that work as a target role', () => {
    expect(
      verdictOf({}, { targetRoleArn: 'arn:aws:iam::444455556666:role/there' }),
    ).toContain('ineffective: Pods work as the target role');
  });

  it('shows what is denied, by which layer', () => {
    const { grants } = readAccess(
      accessInput({
        role: role({
          policies: [
            { name: 'guard', document: policy(deny(`${bucket}/secret/*`)) },
          ],
          ...boundary(allow('*', '*'), deny('arn:aws:s3:::other/*')),
        }),
      }),
    );
    const layers = new Set(
      grants.map(
        ({ effect, source, bucket: b }) => `${effect} ${source.layer} ${b}`,
      ),
    );
    expect([...layers]).toEqual(['Deny identity data', 'Deny boundary other']);
  });
});

describe('readAccess, what is no S3 grant', () => {
  const othersOf = (...statements: object[]) =>
    readAccess(inputWith(statements)).otherPermissions;

  it.each<[string, object, object]>([
    [
      'another service',
      allow(
        ['dynamodb:List*', 'dynamodb:Describe*'],
        'arn:aws:dynamodb:*:*:table/t',
      ),
      {
        kind: 'not-s3',
        summary:
          'Allows dynamodb:List* and dynamodb:Describe* on arn:aws:dynamodb:*:*:table/t',
      },
    ],
    [
      'everything',
      allow('*', '*'),
      { kind: 'not-s3', summary: 'Allows every action of every service on *' },
    ],
    [
      'an unknown action',
      allow('s3:GetObjects', objects),
      {
        kind: 'not-understood',
        summary: 's3:GetObjects matches no action of S3 that is known here',
      },
    ],
    [
      'an access point',
      allow(
        's3:GetObject',
        'arn:aws:s3:us-east-1:111122223333:accesspoint/ap/object/*',
      ),
      { kind: 'not-understood', actions: ['s3:GetObject'] },
    ],
    [
      'a statement without resource',
      { Effect: 'Allow', Action: 's3:GetObject' },
      { kind: 'not-understood' },
    ],
    [
      'a statement with an unknown element',
      { ...allow('s3:GetObject', '*'), Actions: 's3:PutObject' },
      {
        kind: 'not-understood',
        summary: expect.stringContaining('Actions'),
      },
    ],
  ])('keeps %s', (_, statement, expected) => {
    expect(othersOf(statement)).toContainEqual(
      expect.objectContaining(expected),
    );
  });

  it('drops no statement', () => {
    const statements = [
      allow('s3:GetObject', objects),
      allow('sqs:*', '*'),
      { Effect: 'Maybe', Action: 's3:*', Resource: '*' },
      allow(['s3:PutObject', 'kms:Decrypt'], '*'),
      { Effect: 'Deny', NotAction: 's3:*', NotResource: objects },
      allow('s3:ListBucket', objects),
      allow([], []),
    ];
    const { grants, otherPermissions } = readAccess(inputWith(statements));
    const seen = new Set(
      [...grants, ...otherPermissions].map(({ source }) => source.index),
    );
    expect([...seen].sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });
});

describe('readAccess, documents', () => {
  it('shows every document that was read, indented', () => {
    const { documents } = readAccess(
      accessInput({
        association: association({ sessionPolicy: 'broken {' }),
        role: role({
          policies: [
            { name: 'a', arn: 'arn:a', document: '{"a":1}' },
            { name: 'b' },
          ],
          boundary: { name: 'edge', arn: 'arn:edge', document: '{}' },
        }),
      }),
    );
    expect(documents.map(({ layer, name, arn }) => [layer, name, arn])).toEqual(
      [
        ['trust', 'trust policy', undefined],
        ['identity', 'a', 'arn:a'],
        ['boundary', 'edge', 'arn:edge'],
        ['session', 'session policy', undefined],
      ],
    );
    expect(documents[1].text).toBe('{\n  "a": 1\n}');
    expect(documents[3].text).toBe('broken {');
  });

  it('reads nothing from nothing', () => {
    const reading = readAccess(
      accessInput({ role: undefined, association: undefined }),
    );
    expect(reading).toMatchObject({
      grants: [],
      otherPermissions: [],
      documents: [],
    });
  });
});
