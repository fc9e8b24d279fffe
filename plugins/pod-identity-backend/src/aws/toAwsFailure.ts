import { isError } from '@backstage/errors';
import type { AwsCall } from './AwsCall';
import { AwsFailure, type AwsFailureReason } from './AwsFailure';

/** {@link AwsFailureReason}, told more finely. */
export type ErrorClass = AwsFailureReason | 'no-credentials';

type Words = (
  call: AwsCall,
  accountId: string,
  /** AWS's own message, for the classes whose messages AWS documents. */
  message: string,
) => { happened: string; advice: string };

/** Every class of error in words. */
const WORDS: Record<ErrorClass, Words> = {
  'not-found': ({ resource }, accountId) => ({
    happened: `AWS knows no ${resource}.`,
    advice: `Check that it exists in account ${accountId}.`,
  }),
  forbidden: ({ action, resource }, accountId) => ({
    happened: `AWS does not let the portal call ${action} for ${resource}.`,
    advice: `Ask the platform team to allow ${action} to the portal's AWS credentials for account ${accountId}.`,
  }),
  'no-credentials': ({ resource }, accountId) => ({
    happened: `The portal has no valid AWS credentials for account ${accountId}, which it needs for ${resource}.`,
    advice: `Ask the platform team to check the account under aws.accounts in the portal's config.`,
  }),
  throttled: ({ action, resource }) => ({
    happened: `AWS limits how often ${action} is called, and refused it for ${resource} several times.`,
    advice: 'Wait a minute and try again.',
  }),
  unreachable: ({ action, resource }) => ({
    happened: `AWS did not answer ${action} for ${resource}.`,
    advice:
      'Try again; if it stays so, ask the platform team to check the network and the endpoint in the config.',
  }),
  invalid: ({ action, resource }, _accountId, message) => ({
    happened: `AWS refused ${action} for ${resource}: ${message}`,
    advice: 'Correct what AWS names, and try again.',
  }),
  exists: ({ resource }, _accountId, message) => ({
    happened: `AWS has ${resource} already: ${message}`,
    advice: 'Try again: what is there is then compared with what is wanted.',
  }),
  'not-yet': ({ action, resource }, _accountId, message) => ({
    happened: `AWS still refuses ${action} for ${resource}: ${message}`,
    advice:
      'A new role can take a minute to be known everywhere. Try again; if it stays so, check the trust policy of the role.',
  }),
  failed: ({ action, resource }) => ({
    happened: `${action} failed for ${resource}.`,
    advice: `Try again; if it stays so, the portal's log has the cause.`,
  }),
};

/** The one place that turns whatever a call of AWS threw into the domain's words. */
export function toAwsFailure(
  error: unknown,
  call: AwsCall,
  accountId: string,
): AwsFailure {
  if (error instanceof AwsFailure) {
    return error;
  }
  const errorClass = classifyError(error);
  const message = sentence(isError(error) ? error.message : '');
  return new AwsFailure({
    reason: errorClass === 'no-credentials' ? 'forbidden' : errorClass,
    ...WORDS[errorClass](call, accountId, message),
    params: { ...call, account: accountId },
    wasRepeated: attemptsOf(error) > 1,
    cause: error,
  });
}

/** How often the SDK sent the call. */
function attemptsOf(error: unknown): number {
  const { $metadata } = (error ?? {}) as { $metadata?: { attempts?: number } };
  return $metadata?.attempts ?? 1;
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** How services spell that something does not exist: `NoSuchEntity`, `ResourceNotFoundException`, `QueueDoesNotExist` … */
const NOT_FOUND =
  /^NoSuch(?:Entity|Bucket)(?:Exception)?$|(?:NotFound|DoesNotExist)(?:Exception)?$|NonExistent/;

/** Classes by error name, as services spell them. */
const BY_NAME: [ErrorClass, string[]][] = [
  [
    'forbidden',
    [
      'AccessDenied',
      'AccessDeniedException',
      'UnauthorizedException',
      'UnauthorizedOperation',
    ],
  ],
  [
    'no-credentials',
    [
      'CredentialsError',
      'CredentialsProviderError',
      'ExpiredToken',
      'ExpiredTokenException',
      'InvalidAccessKeyId',
      'InvalidClientTokenId',
      'InvalidSignatureException',
      'MissingAuthenticationToken',
      'OptInRequired',
      'RequestExpired',
      'SignatureDoesNotMatch',
      'TokenProviderError',
      'UnrecognizedClientException',
    ],
  ],
  [
    'throttled',
    [
      'RequestLimitExceeded',
      'SlowDown',
      'Throttling',
      'ThrottlingException',
      'ThrottledException',
      'TooManyRequestsException',
    ],
  ],
  [
    'exists',
    [
      'ConcurrentModification',
      'ConcurrentModificationException',
      'EntityAlreadyExists',
      'EntityAlreadyExistsException',
      'ResourceInUseException',
    ],
  ],
  [
    'invalid',
    [
      'InvalidInput',
      'InvalidInputException',
      'InvalidParameterException',
      'InvalidRequestException',
      'LimitExceeded',
      'LimitExceededException',
      'MalformedPolicyDocument',
      'MalformedPolicyDocumentException',
      'PolicyNotAttachableException',
      'ResourceLimitExceededException',
      'UnmodifiableEntityException',
      'ValidationError',
      'ValidationException',
    ],
  ],
  [
    'unreachable',
    ['TimeoutError', 'NetworkingError', 'ServiceUnavailableException'],
  ],
];

/**
 * Messages that EKS gives for an association while IAM has not yet told it of a new role or a new trust policy. The
 * same messages stand for good where the role is gone or its trust policy wrong, so whoever waits, waits a bounded time.
 */
const NOT_YET = [
  'Role provided in the request does not exist',
  'Trust policy of the role provided is invalid',
];

/** Codes of Node's sockets, DNS and TLS; and its words for a connection that ended before its answer. */
const NETWORK =
  /socket hang up|\b(E(CONN(REFUSED|RESET|ABORTED)|PIPE|TIMEDOUT|HOSTUNREACH|NETUNREACH|AI_AGAIN|PROTO)|ENOTFOUND|CERT_\w+|DEPTH_ZERO_\w+|UNABLE_TO_\w+|ERR_(TLS|SSL)_\w+|SELF_SIGNED_\w+)\b/;

/** What kind of error a call of AWS threw. */
export function classifyError(error: unknown): ErrorClass {
  if (!isError(error)) {
    return 'failed';
  }
  if (NOT_YET.some(message => error.message.includes(message))) {
    return 'not-yet';
  }
  if (NOT_FOUND.test(error.name)) {
    return 'not-found';
  }
  const byName = BY_NAME.find(([, names]) => names.includes(error.name));
  return byName?.[0] ?? byCode(error) ?? byStatus(error) ?? 'failed';
}

/** Where the SDK wrapped an error, its code is left in the message alone. */
function byCode(error: Error & { code?: unknown }): ErrorClass | undefined {
  return NETWORK.test(`${error.code} ${error.message}`)
    ? 'unreachable'
    : undefined;
}

function byStatus(error: Error): ErrorClass | undefined {
  const { $metadata } = error as { $metadata?: { httpStatusCode?: number } };
  switch ($metadata?.httpStatusCode) {
    case 401:
    case 403:
      return 'forbidden';
    case 404:
      return 'not-found';
    case 429:
      return 'throttled';
    case 503:
      return 'unreachable';
    default:
      return undefined;
  }
}
