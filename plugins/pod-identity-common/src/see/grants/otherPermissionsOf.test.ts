import { loadActions, type ActionCatalogue } from 'iam-policy/actions';
import { inputWith } from '../../__testUtils__/fixtures';
import { allow, objects } from '../../__testUtils__/grantFixtures';
import { readAccess } from '../readAccess';

describe('readAccess, what is not understood', () => {
  let actions: ActionCatalogue;

  beforeAll(async () => {
    actions = await loadActions(['sqs', 'kms']);
  });

  const othersOf = (...statements: object[]) =>
    readAccess({ ...inputWith(statements), actions }).otherPermissions;

  it.each<[string, object, object]>([
    [
      'an unknown action',
      allow('s3:GetObjects', objects),
      {
        cause: 'unknown-action',
        summary: 's3:GetObjects matches no action of S3 that this portal knows',
      },
    ],
    [
      'an action that AWS does not have',
      allow('sqs:SendMessages', '*'),
      {
        cause: 'unknown-action',
        summary:
          'sqs:SendMessages matches no action of SQS that this portal knows',
      },
    ],
    [
      'a service that AWS does not have',
      allow('sqss:*', '*'),
      { cause: 'unknown-action', actions: ['sqss:*'] },
    ],
    [
      'a service without action',
      allow('sqs', '*'),
      { cause: 'unknown-action', actions: ['sqs'] },
    ],
    [
      'actions of S3 on a queue',
      allow('s3:GetObject', 'arn:aws:sqs:us-east-1:111122223333:orders'),
      {
        cause: 'misplaced',
        summary:
          'Allows s3:GetObject on arn:aws:sqs:us-east-1:111122223333:orders: not a resource of S3',
      },
    ],
    [
      'an access point',
      allow(
        's3:GetObject',
        'arn:aws:s3:us-east-1:111122223333:accesspoint/ap/object/*',
      ),
      { cause: 'unread-place', actions: ['s3:GetObject'] },
    ],
    [
      'a statement without resource',
      { Effect: 'Allow', Action: 's3:GetObject' },
      { cause: 'malformed' },
    ],
    [
      'a statement with an unknown element',
      { ...allow('s3:GetObject', '*'), Actions: 's3:PutObject' },
      {
        cause: 'malformed',
        summary: expect.stringContaining('Actions'),
      },
    ],
  ])('keeps %s', (_, statement, expected) => {
    expect(othersOf(statement)).toContainEqual(
      expect.objectContaining(expected),
    );
  });

  it.each<[string, object]>([
    ['every service', allow('*', '*')],
    ['another service', allow('sqs:*', '*')],
    ['objects', allow('s3:GetObject', objects)],
    ['every service on objects', allow('*', objects)],
    ['S3 and a queue', allow('*', 'arn:aws:sqs:us-east-1:1:orders')],
    [
      'everything but another service',
      { Effect: 'Deny', NotAction: 'sqs:*', Resource: '*' },
    ],
    [
      'objects and a queue',
      allow(
        ['s3:GetObject', 'sqs:SendMessage'],
        [objects, 'arn:aws:sqs:us-east-1:1:orders'],
      ),
    ],
  ])('is nothing of %s', (_, statement) => {
    expect(othersOf(statement)).toEqual([]);
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
      allow('s3:GetObject', 'arn:aws:sqs:us-east-1:1:orders'),
      allow('sqs:ListQueues', 'arn:aws:sqs:us-east-1:1:orders'),
      allow('*', 'arn:aws:sqs:us-east-1:1:orders'),
      { Effect: 'Allow', NotAction: 'iam:*', Resource: objects },
      { Effect: 'Allow', NotAction: 's3:*', Resource: '*' },
    ];
    const { grants, otherPermissions } = readAccess({
      ...inputWith(statements),
      actions,
    });
    const seen = new Set(
      [...grants, ...otherPermissions].map(({ source }) => source.index),
    );
    expect(seen).toEqual(new Set(statements.keys()));
  });
});
