import { inputWith } from '../../__testUtils__/fixtures';
import { allow, objects } from '../../__testUtils__/grantFixtures';
import { readAccess } from '../readAccess';

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
