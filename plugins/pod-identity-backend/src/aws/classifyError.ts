import { isError } from '@backstage/errors';
import type { AwsFailureReason } from './AwsFailure';

/** {@link AwsFailureReason}, told more finely. */
export type ErrorClass = AwsFailureReason | 'no-credentials';

/** Classes by error name, as DynamoDB, EKS, IAM, S3 and STS spell them. */
const BY_NAME: [ErrorClass, string[]][] = [
  [
    'not-found',
    [
      'NoSuchEntity',
      'NoSuchEntityException',
      'ResourceNotFoundException',
      'NotFoundException',
      'NoSuchBucket',
    ],
  ],
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
