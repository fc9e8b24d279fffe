import { askWith, bucket } from '../../__testUtils__/askFixtures';
import type { NotAllowed } from '../../model';

const near = (...statements: object[]) =>
  (askWith(statements).params as unknown as NotAllowed).near;

const statement = (members: object) => ({
  Effect: 'Allow',
  Action: 's3:GetObject',
  Resource: 'arn:aws:s3:::other/*',
  ...members,
});

const here = `arn:aws:s3:::${bucket}/*`;
const whereFrom = { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } };
const ofClass = { StringEquals: { 's3:ExistingObjectTag/class': 'public' } };

describe('a near miss', () => {
  it('is a statement that allows the action elsewhere, or other actions here', () => {
    expect(near(statement({}))).toMatchObject({
      differs: 'resource',
      allows: ['arn:aws:s3:::other/*'],
    });
    expect(
      near(statement({ Action: 's3:PutObject', Resource: here })),
    ).toMatchObject({ differs: 'action', allows: ['s3:PutObject'] });
  });

  it.each<[string, object]>([
    [
      'says where it does not allow, and not where it does',
      { Resource: undefined, NotResource: here },
    ],
    [
      'says which actions it does not allow, and not which it does',
      { Action: undefined, NotAction: 's3:GetObject', Resource: here },
    ],
    ['would fail by a condition there too', { Condition: ofClass }],
    ['may fail by a condition there too', { Condition: whereFrom }],
    ['is not understood', { Unknown: 'x' }],
    ['allows other actions elsewhere', { Action: 's3:PutObject' }],
    ['denies', { Effect: 'Deny' }],
    ['is of another service', { Action: 'sqs:*', Resource: '*' }],
  ])('is none that %s', (_, members) => {
    const found = near(
      JSON.parse(JSON.stringify(statement(members))) as object,
    );
    expect(found).toBeUndefined();
  });

  it('is passed over for one that would do', () => {
    const found = near(
      statement({ Condition: ofClass }),
      statement({ Resource: 'arn:aws:s3:::third/*' }),
    );
    expect(found?.allows).toEqual(['arn:aws:s3:::third/*']);
  });
});
