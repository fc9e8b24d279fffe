import { serializeError } from '@backstage/errors';
import { toAwsFailure } from './toAwsFailure';

const call = { action: 'iam:GetRole', resource: 'role payments-api' };

function failureOf(name: string, message: string) {
  const error = Object.assign(new Error(message), { name });
  return toAwsFailure(error, call, '111122223333');
}

describe('toAwsFailure', () => {
  it('says what happened, to what and what to do', () => {
    expect(
      failureOf('AccessDenied', 'User: arn:… is not authorized').toReadFailure(
        'role',
        'role arn:x',
      ),
    ).toEqual({
      what: 'role',
      name: 'role arn:x',
      reason: 'forbidden',
      message:
        'AWS does not let the portal call iam:GetRole for role payments-api.',
      advice:
        "Ask the platform team to allow iam:GetRole to the portal's AWS credentials for account 111122223333.",
    });
  });

  it.each([
    ['NoSuchEntity', 'NotFoundError'],
    ['EntityAlreadyExists', 'ConflictError'],
    ['InvalidInput', 'InputError'],
    ['Throttling', 'ServiceUnavailableError'],
    ['TimeoutError', 'ServiceUnavailableError'],
  ])('makes of %s a %s', (name, expected) => {
    expect(failureOf(name, 'x').toError().name).toBe(expected);
  });

  it.each(['AccessDenied', 'ExpiredToken', 'SomethingNew'])(
    'makes of %s a bad gateway: the portal is refused, not the person',
    name => {
      expect(failureOf(name, 'x').toError()).toMatchObject({ statusCode: 502 });
    },
  );

  it.each(['AccessDenied', 'Throttling', 'NoSuchEntity'])(
    'keeps the cause of %s for the log, and out of the response',
    name => {
      const failure = failureOf(name, 'User: arn:aws:iam::1:role/portal');
      expect(failure.cause).toMatchObject({ name });
      const error = failure.toError();
      expect(JSON.stringify(serializeError(error))).not.toContain(
        'role/portal',
      );
    },
  );

  it('passes on what is a failure already', () => {
    const failure = failureOf('Throttling', 'x');
    expect(toAwsFailure(failure, call, '1')).toBe(failure);
  });
});
