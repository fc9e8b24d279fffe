import { serializeError } from '@backstage/errors';
import { classifyError, toAwsFailure } from './toAwsFailure';

const call = { action: 'iam:GetRole', resource: 'role payments-api' };

function failureOf(name: string, message: string) {
  const error = Object.assign(new Error(message), { name });
  return toAwsFailure(error, call, '111122223333');
}

describe('toAwsFailure', () => {
  it('says what happened, to what and what to do', () => {
    expect(
      failureOf('AccessDenied', 'User: arn:… is not authorized').toUnread(),
    ).toEqual({
      state: 'unread',
      cause: 'forbidden',
      reason:
        'AWS does not let the portal call iam:GetRole for role payments-api.',
      advice:
        "Ask the platform team to allow iam:GetRole to the portal's AWS credentials for account 111122223333.",
      params: { ...call, account: '111122223333' },
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

  it.each([
    ['AccessDenied', 'forbidden'],
    ['Throttling', 'throttled'],
    ['NoSuchEntity', 'not-found'],
  ])('says %s beside the sentence of the response as %s', (name, code) => {
    const error = failureOf(name, 'x').toError();
    expect(serializeError(error)).toMatchObject({
      code,
      params: { ...call, account: '111122223333' },
    });
  });

  it('passes on what is a failure already', () => {
    const failure = failureOf('Throttling', 'x');
    expect(toAwsFailure(failure, call, '1')).toBe(failure);
  });
});

function errorOf(members: object): Error {
  return Object.assign(new Error('something'), members);
}

describe('classifyError', () => {
  it.each([
    ['NoSuchEntityException', 'not-found'],
    ['ResourceNotFoundException', 'not-found'],
    ['QueueDoesNotExist', 'not-found'],
    ['AWS.SimpleQueueService.NonExistentQueue', 'not-found'],
    ['NoSuchKey', 'not-found'],
    ['NoSuchVersion', 'not-found'],
    ['NotFound', 'not-found'],
    ['NoSuchUpload', 'failed'],
    ['AccessDenied', 'forbidden'],
    ['AccessDeniedException', 'forbidden'],
    ['ExpiredTokenException', 'no-credentials'],
    ['CredentialsProviderError', 'no-credentials'],
    ['Throttling', 'throttled'],
    ['ThrottlingException', 'throttled'],
    ['SlowDown', 'throttled'],
    ['TimeoutError', 'unreachable'],
    ['ResourceInUseException', 'exists'],
    ['EntityAlreadyExistsException', 'exists'],
    ['MalformedPolicyDocumentException', 'invalid'],
    ['InvalidParameterException', 'invalid'],
    ['LimitExceededException', 'invalid'],
    ['ServerException', 'failed'],
  ])('knows the error %s as %s', (name, expected) => {
    expect(classifyError(errorOf({ name }))).toBe(expected);
  });

  it.each([
    ['ECONNREFUSED', 'unreachable'],
    ['ECONNRESET', 'unreachable'],
    ['ENOTFOUND', 'unreachable'],
    ['EAI_AGAIN', 'unreachable'],
    ['CERT_HAS_EXPIRED', 'unreachable'],
    ['ERR_INVALID_ARG_TYPE', 'failed'],
  ])('knows the code %s as %s', (code, expected) => {
    expect(classifyError(errorOf({ code }))).toBe(expected);
  });

  it.each([
    'AWS SDK error wrapper for Error: connect ECONNREFUSED ::1:9',
    'AWS SDK error wrapper for TimeoutError: socket hang up',
  ])('knows the network by the message that was wrapped: %s', message => {
    expect(classifyError(new Error(message))).toBe('unreachable');
  });

  it.each([
    [401, 'forbidden'],
    [403, 'forbidden'],
    [404, 'failed'],
    [429, 'throttled'],
    [503, 'unreachable'],
    [500, 'failed'],
  ])('knows an unnamed answer of status %d as %s', (status, expected) => {
    expect(
      classifyError(errorOf({ $metadata: { httpStatusCode: status } })),
    ).toBe(expected);
  });

  it.each([
    'Role provided in the request does not exist',
    'Trust policy of the role provided is invalid',
  ])('knows that "%s" may pass', message => {
    const error = Object.assign(new Error(message), {
      name: 'InvalidParameterException',
    });
    expect(classifyError(error)).toBe('not-yet');
  });

  it('knows nothing of what is no error', () => {
    expect(classifyError('boom')).toBe('failed');
  });
});
