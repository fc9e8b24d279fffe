import { inputWith, serviceAccount } from '../../__testUtils__/fixtures';
import {
  allow,
  dataBucket,
  grantsOf,
  objects,
  shown,
} from '../../__testUtils__/grantFixtures';
import { readAccess } from '../readAccess';

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
      place: { service: 's3', type: 'object', name: '*', part: '*' },
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
        `${dataBucket}/\${aws:PrincipalTag/kubernetes-namespace}/*`,
      ),
      ['data|ns-a/* write effective', 'data|ns-a/* delete effective'],
    ],
    [
      'a listing',
      allow('s3:ListBucket', dataBucket),
      ['data|* list effective'],
    ],
    [
      'a listing of a prefix',
      allow('s3:ListBucket', dataBucket, {
        StringLike: { 's3:prefix': ['reports/*', 'public/'] },
      }),
      ['data|reports/* list effective', 'data|public/* list effective'],
    ],
    [
      'bucket and objects',
      allow(
        ['s3:ListBucket', 's3:GetObject', 's3:GetBucketLocation'],
        [dataBucket, objects],
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
    const grants = grantsOf(allow('s3:*', [dataBucket, objects]));
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
    expect(otherPermissions).toEqual([]);
  });
});
