import { createHash } from 'node:crypto';
import type { AwsServiceModule, CredentialProblem } from '../../aws/module';
import { isRegion, partitionOfRegion } from '../../platform/partitions';
import type { Caller, CallerDirectory } from '../../platform/types';
import type { WireRequest } from '../../wire';
import { credentialError } from '../serviceErrors';
import type { Credential } from './readCredential';
import { verifySignature } from './verifySignature';

/** `2026-01-31T23:59:59.999Z` as `20260131T235959Z`. */
function compact(time: number): string {
  return new Date(time).toISOString().replace(/[-:]|\.\d{3}/g, '');
}

/**
 * What AWS says of a request that was signed too long ago, or will be. SDKs read the server's time out of it:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/signature-v4-troubleshooting.html
 */
export function skewMessage(
  signed: number,
  now: number,
  tolerance: number,
): string {
  const minutes = tolerance / 60_000;
  const [late, sign] = signed < now ? [true, '-'] : [false, '+'];
  const limit = late ? now - tolerance : now + tolerance;
  return `Signature ${late ? 'expired' : 'not yet current'}: ${compact(
    signed,
  )} is ${late ? 'now earlier' : 'still later'} than ${compact(
    limit,
  )} (${compact(now)} ${sign} ${minutes} min.)`;
}

/**
 * Holds a body to the hash that its request states. A body whose hash is not stated was signed itself.
 * @throws AwsError, as the service does, where the body is another
 */
function checkPayload(
  { headers, body }: WireRequest,
  service: AwsServiceModule,
): void {
  const stated = headers['x-amz-content-sha256'] ?? '';
  if (!/^[0-9a-f]{64}$/.test(stated)) {
    return;
  }
  const computed = createHash('sha256').update(body).digest('hex');
  if (computed !== stated) {
    throw (
      service.errors.changedBody?.(stated, computed) ??
      credentialError(service, 'wrong-signature')
    );
  }
}

/** Reads `20260131T235959Z`; undefined if it is not of that form. */
function signingTime(text: string): Date | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text);
  if (!match) {
    return undefined;
  }
  const [year, month, day, hour, minute, second] = match.slice(1).map(Number);
  return new Date(Date.UTC(year, month - 1, day, hour, minute, second));
}

const minute = 60_000;

// AWS takes a request for up to 15 minutes around its date.
const tolerance = 15 * minute;

function timeProblem(
  credential: Credential,
  now: number,
): CredentialProblem | undefined {
  const { date, day, expires } = credential;
  const signed = signingTime(date)?.getTime();
  if (
    signed === undefined ||
    !date.startsWith(day) ||
    now < signed - tolerance
  ) {
    return 'wrong-time';
  }
  if (expires !== undefined) {
    return now > signed + expires * 1000 ? 'expired-url' : undefined;
  }
  return now > signed + tolerance ? 'wrong-time' : undefined;
}

function skewOf({ date }: Credential, now: number): string | undefined {
  const signed = signingTime(date)?.getTime();
  return signed !== undefined && Math.abs(now - signed) > tolerance
    ? skewMessage(signed, now, tolerance)
    : undefined;
}

/** True for a request that means to be signed, by whatever mechanism. `AWSAccessKeyId` is of Signature Version 2. */
function presentsCredential({ headers, query }: WireRequest): boolean {
  return (
    headers.authorization !== undefined ||
    query.has('X-Amz-Algorithm') ||
    query.has('AWSAccessKeyId')
  );
}

/**
 * Finds who sent a request. The date is held to the machine's clock and not to the clock of the account, which a test
 * may move while its SDK client cannot follow.
 * @throws AwsError, as the service does, if the credential is not to be trusted
 */
export function authenticate(
  request: WireRequest,
  service: AwsServiceModule,
  options: { credential?: Credential; callers: CallerDirectory },
): Caller {
  const { credential, callers } = options;
  if (!credential) {
    if (presentsCredential(request)) {
      throw credentialError(service, 'unreadable');
    }
    return { kind: 'anonymous' };
  }
  if (!isRegion(credential.region)) {
    throw credentialError(service, 'no-region');
  }
  const found = callers.find(
    credential.accessKeyId,
    credential.sessionToken,
    partitionOfRegion(credential.region).name,
  );
  if (typeof found === 'string') {
    throw credentialError(service, found);
  }
  const now = Date.now();
  const problem = timeProblem(credential, now);
  if (problem) {
    throw credentialError(service, problem, skewOf(credential, now));
  }
  if (!verifySignature(request, credential, found.secretAccessKey)) {
    throw credentialError(service, 'wrong-signature');
  }
  checkPayload(request, service);
  return found.caller;
}
