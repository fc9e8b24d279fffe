import type { AwsFailureReason } from './AwsFailure';

/** {@link AwsFailureReason}, told more finely. */
export type ErrorClass = AwsFailureReason | 'no-credentials';

/** Classes by error name, as EKS, IAM, S3 and STS spell them. */
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

/** Codes of Node's sockets, DNS and TLS. */
const NETWORK =
  /^(E(CONN(REFUSED|RESET|ABORTED)|PIPE|TIMEDOUT|HOSTUNREACH|NETUNREACH|AI_AGAIN|PROTO)|ENOTFOUND|CERT_|DEPTH_ZERO_|UNABLE_TO_|ERR_(TLS|SSL)_|SELF_SIGNED_)/;

/** What kind of error a call of AWS threw. */
export function classifyError(error: unknown): ErrorClass {
  if (!(error instanceof Error)) {
    return 'failed';
  }
  if (NOT_YET.some(message => error.message.includes(message))) {
    return 'not-yet';
  }
  const byName = BY_NAME.find(([, names]) => names.includes(error.name));
  return byName?.[0] ?? byCode(error) ?? byStatus(error) ?? 'failed';
}

function byCode(error: Error): ErrorClass | undefined {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && NETWORK.test(code)
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
