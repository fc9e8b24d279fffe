import { classifyError } from './classifyError';

function errorOf(members: object): Error {
  return Object.assign(new Error('something'), members);
}

describe('classifyError', () => {
  it.each([
    ['NoSuchEntityException', 'not-found'],
    ['ResourceNotFoundException', 'not-found'],
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
    [404, 'not-found'],
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
