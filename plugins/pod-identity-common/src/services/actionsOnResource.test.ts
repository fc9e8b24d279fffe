import { parsePolicy } from 'iam-policy';
import { actionsOnResource } from './actionsOnResource';

const kind = actionsOnResource({
  kind: 'lab-open',
  title: 'Open a door',
  description: 'Open one door',
  noun: 'door',
  name: {
    type: 'string',
    title: 'Door',
    'x-noun': 'door name',
    'x-advice': 'name a door',
  },
  actions: ['lab:Open', 'lab:Close'],
  around: ['door/', '-??'],
  sid: 'OpenDoor',
  verb: 'open',
  keyActions: 'kms:Decrypt',
});
const location = {
  partition: 'aws-cn',
  accountId: '111122223333',
  region: 'cn-north-1',
};
const statements = (resource: string) =>
  parsePolicy(
    JSON.stringify({
      Version: '2012-10-17',
      Statement: { Effect: 'Allow', Action: 'lab:Open', Resource: resource },
    }),
  ).document!.statements;

describe('actionsOnResource', () => {
  it('writes its actions on the one ARN', () => {
    expect(kind.write({ kind: 'lab-open', door: 'a/b' }, location)).toEqual([
      {
        Sid: 'OpenDoor',
        Effect: 'Allow',
        Action: ['lab:Open', 'lab:Close'],
        Resource: 'arn:aws-cn:lab:cn-north-1:111122223333:door/a/b-??',
      },
    ]);
  });

  it('says what it gives, and what it does not', () => {
    const intent = { kind: 'lab-open' as const, door: 'front' };
    expect(kind.summary(intent)).toBe('open door front');
    expect(kind.caveat?.(intent)).toBe(
      'This does not include a KMS key: if door front is encrypted with a customer managed key, the policy of that key must allow the role kms:Decrypt',
    );
  });

  it('reads the name out of the ARN', () => {
    expect(
      kind.read(statements('arn:aws:lab:eu-west-1:1:door/a:b-??')),
    ).toEqual({ kind: 'lab-open', door: 'a:b' });
  });

  it.each(['*', 'arn:aws:lab:eu-west-1:1:gate/a-??', 'arn:aws:lab:::door/a'])(
    'reads nothing into %s',
    resource => {
      expect(kind.read(statements(resource))).toBeUndefined();
    },
  );
});
