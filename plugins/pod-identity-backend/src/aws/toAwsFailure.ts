import { isError } from '@backstage/errors';
import type { AwsCall } from './AwsCall';
import { AwsFailure, type AwsFailureReason } from './AwsFailure';
import { BrokenAnswer } from './BrokenAnswer';

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
    ...(error instanceof BrokenAnswer
      ? wordsOfBroken(call, error)
      : WORDS[errorClass](call, accountId, message)),
    params: { ...call, account: accountId },
    wasRepeated: attemptsOf(error) > 1,
    cause: forLog(error, errorClass),
  });
}

/** The failure of a call that was given up after its time. */
export function late(
  call: AwsCall,
  accountId: string,
  afterMs: number,
): AwsFailure {
  const { action, resource } = call;
  const seconds = afterMs / 1000;
  return new AwsFailure({
    reason: 'unreachable',
    happened: `AWS did not answer ${action} for ${resource} within ${seconds} s.`,
    advice:
      'Try again; if it stays so, ask the platform team to check the network, the endpoint in the config, and podIdentity.deadlines.awsCall.',
    params: { ...call, account: accountId, seconds: String(seconds) },
    // Any attempt may have had its effect.
    wasRepeated: true,
    cause: new Error(`${action} was given up after ${afterMs} ms`),
  });
}

function wordsOfBroken(
  { action, resource }: AwsCall,
  { by, instead }: BrokenAnswer,
) {
  return by === 'aws'
    ? {
        happened: `The answer of AWS to ${action} for ${resource} is broken: it is ${instead}.`,
        advice:
          'Try again; if it stays so, ask the platform team to check what stands between the portal and AWS.',
      }
    : {
        happened: `Something else than AWS answered ${action} for ${resource}: ${instead}.`,
        advice:
          'Ask the platform team to check the proxy and the endpoint in the config between the portal and AWS.',
      };
}

/** Headers and what they were signed over, which AWS repeats in what it says of a wrong signature: with the session's token. */
const SIGNED =
  /x-amz-security-token|canonical string|string-to-sign|signature=/i;

/**
 * An error for the log: what it is called, says and was answered with, and nothing else that the SDK keeps with it, such as the
 * request. What AWS says of credentials is left out, for it may repeat them.
 */
function forLog(error: unknown, errorClass: ErrorClass): Error {
  if (!isError(error)) {
    return new Error(`Something was thrown that is no error: ${error}`);
  }
  const { name, message, stack } = error;
  const { httpStatusCode, requestId } = metadataOf(error);
  const isSecret =
    SIGNED.test(message) ||
    (errorClass === 'no-credentials' && httpStatusCode !== undefined);
  const said = isSecret ? 'What AWS says of it is left out' : message;
  const kept = Object.assign(new Error(said), {
    name,
    httpStatusCode,
    requestId,
  });
  // The stack begins with the message.
  kept.stack = `${name}: ${said}\n${framesOf(stack)}`;
  return kept;
}

function framesOf(stack: string | undefined): string {
  return (stack ?? '')
    .split('\n')
    .filter(line => /^\s+at /.test(line))
    .join('\n');
}

/** How often the SDK sent the call. */
function attemptsOf(error: unknown): number {
  return metadataOf(error).attempts ?? 1;
}

/** What the SDK notes of how a call was answered. */
function metadataOf(error: unknown): {
  attempts?: number;
  httpStatusCode?: number;
  requestId?: string;
} {
  const { $metadata } = (error ?? {}) as { $metadata?: object };
  return $metadata ?? {};
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/**
 * How services spell that something does not exist: `NoSuchEntity`, `ResourceNotFoundException`, `QueueDoesNotExist` … Only
 * such a code says so: a status of 404 is what any gateway answers.
 */
const NOT_FOUND =
  /^NoSuch(?:Entity|Bucket|Key|Version)(?:Exception)?$|(?:NotFound|DoesNotExist)(?:Exception)?$|NonExistent/;

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
  if (error instanceof BrokenAnswer) {
    return error.by === 'aws' ? 'failed' : 'unreachable';
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
  switch (metadataOf(error).httpStatusCode) {
    case 401:
    case 403:
      return 'forbidden';
    case 429:
      return 'throttled';
    case 503:
      return 'unreachable';
    default:
      return undefined;
  }
}
