import { secretsmanager } from '.';

const arn =
  'arn:aws:secretsmanager:eu-west-1:111122223333:secret:team/db-a1B2c3';
const question = (name: string, resource = arn) => ({
  action: { name },
  resource,
  context: {},
});

describe('secrets', () => {
  it('are places with a policy, named without the characters at the end', () => {
    expect(secretsmanager.place(arn)).toEqual({
      level: 'secret',
      words: 'secret team/db',
      name: 'team/db',
      policy: { name: 'secret policy of team/db', arn },
      accountId: '111122223333',
      region: 'eu-west-1',
    });
  });

  it.each([
    arn.slice(0, -7),
    arn.replace('a1B2c3', '??????'),
    arn.replace(':111122223333:', '::'),
    arn.replace('secret:', 'replica:'),
    'arn:aws:sqs:eu-west-1:111122223333:team',
  ])('are not %s, which cannot be asked about', resource => {
    expect(secretsmanager.place(resource)).toBeUndefined();
    expect(() =>
      secretsmanager.check(question('secretsmanager:GetSecretValue', resource)),
    ).toThrow('is not the whole ARN of a secret: give it with the hyphen');
  });

  it('can be asked about where an action acts on none', () => {
    expect(() =>
      secretsmanager.check(question('secretsmanager:ListSecrets', '*')),
    ).not.toThrow();
  });

  it.each([
    ['secretsmanager:GetSecretValue', true],
    ['secretsmanager:getsecretvalue', true],
    ['secretsmanager:DescribeSecret', false],
  ])('need their key for %s: %s', (name, needsKey) => {
    expect(
      secretsmanager
        .needs(question(name))
        .some(({ fact }) => fact === 'encryption'),
    ).toBe(needsKey);
  });

  it.each([
    ['their own account', '111122223333', []],
    [
      'another account',
      '444455556666',
      [
        {
          cause: 'kms-key',
          use: 'kms:Decrypt',
          key: { kmsKey: 'alias/aws/secretsmanager', of: 'secret' },
        },
      ],
    ],
  ])("are open by AWS's own key to %s", (_, accountId, reservations) => {
    expect(
      secretsmanager.reservations(
        question('secretsmanager:GetSecretValue'),
        { encryption: { state: 'absent' }, accountId: '111122223333' },
        accountId,
      ),
    ).toEqual(reservations);
  });
});
