import { asksForTrust } from '../decision/appliesTo';
import { splitArn } from '../../match/parseArn';
import {
  ABSENT,
  COVERED,
  keyReader,
  SAID_ABSENT,
  UNKNOWN,
  type KeyReader,
  type KeyReading,
} from '../../match/readKey';
import { truthOf } from '../truth';
import type { EvaluationRequest, Truth } from '../types';
import { derivedKey } from './derivedKey';
import { principalFacts, type PrincipalFacts } from './principalFacts';
import type { RequestFacts } from './RequestFacts';

const ACCOUNT_ID = /^\d{12}$/;

function single(read: KeyReader, foldedKey: string): string | undefined {
  const reading = read(foldedKey);
  return reading.state === 'present' && reading.values.length === 1
    ? reading.values[0]
    : undefined;
}

function resourceAccount(
  request: EvaluationRequest,
  resourceParts: () => readonly string[],
  read: KeyReader,
): string | undefined {
  if (request.resourceAccountId) return request.resourceAccountId;
  const parts = resourceParts();
  if (parts.length === 6 && ACCOUNT_ID.test(parts[4])) return parts[4];
  return single(read, 'aws:resourceaccount');
}

function inOneAccount(
  principal: PrincipalFacts,
  asked: { action: string; resource: string },
  resourceAccountId: string | undefined,
): Truth {
  if (principal.type !== 'AWS') return 'false';
  // An action without a resource concerns the caller's own account; but a role to assume is always one of some account.
  if (asked.resource === '*' && !asksForTrust(asked)) return 'true';
  if (!principal.accountId || !resourceAccountId) return 'unknown';
  return truthOf(principal.accountId === resourceAccountId);
}

/** What follows from the rest of the request, where the context says nothing of a key by its name. */
function completed(
  reading: KeyReading,
  derive: () => KeyReading | undefined,
): KeyReading {
  if (reading === SAID_ABSENT) return ABSENT;
  if (reading === COVERED) return derive() ?? UNKNOWN;
  return reading.state === 'absent' ? derive() ?? ABSENT : reading;
}

/** Prepares a request. `read` reads its context, and more where it is given. */
export function prepareRequest(
  request: EvaluationRequest,
  read: KeyReader = keyReader(request.context),
): RequestFacts {
  const principal = principalFacts(request.principal, () =>
    read('aws:federatedprovider'),
  );
  let parts: readonly string[] | undefined;
  const resourceParts = () => (parts ??= splitArn(request.resource));
  const resourceAccountId = resourceAccount(request, resourceParts, read);
  const asked = {
    action: request.action.toLowerCase(),
    resource: request.resource,
  };
  return {
    request,
    ...asked,
    resourceParts,
    ...(resourceAccountId && { resourceAccountId }),
    principal,
    sameAccount: inOneAccount(principal, asked, resourceAccountId),
    read: foldedKey =>
      completed(read(foldedKey), () =>
        derivedKey(foldedKey, principal, resourceAccountId),
      ),
  };
}
