import { asksForTrust } from '../decision/appliesTo';
import { splitArn } from '../../match/parseArn';
import {
  ABSENT,
  COVERED,
  keyReader,
  UNKNOWN,
  type KeyReader,
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
  if (request.resourceAccountId) {
    return request.resourceAccountId;
  }
  const parts = resourceParts();
  if (parts.length === 6 && ACCOUNT_ID.test(parts[4])) {
    return parts[4];
  }
  return single(read, 'aws:resourceaccount');
}

function inOneAccount(
  principal: PrincipalFacts,
  action: string,
  resource: string,
  resourceAccountId: string | undefined,
): Truth {
  if (principal.type !== 'AWS') {
    return 'false';
  }
  // An action without a resource concerns the caller's own account, but a role to assume may belong to any account.
  if (resource === '*' && !asksForTrust({ action, resource })) {
    return 'true';
  }
  if (!principal.accountId || !resourceAccountId) {
    return 'unknown';
  }
  return truthOf(principal.accountId === resourceAccountId);
}

/** Prepares a request. `read` replaces the reader of its context. */
export function prepareRequest(
  request: EvaluationRequest,
  read: KeyReader = keyReader(request.context),
): RequestFacts {
  const { resource } = request;
  const action = request.action.toLowerCase();
  const principal = principalFacts(request.principal, read);
  let parts: readonly string[] | undefined;
  const resourceParts = () => (parts ??= splitArn(resource));
  const account = resourceAccount(request, resourceParts, read);
  return {
    request,
    action,
    resource,
    resourceParts,
    ...(account && { resourceAccountId: account }),
    principal,
    sameAccount: inOneAccount(principal, action, resource, account),
    read(foldedKey) {
      const reading = read(foldedKey);
      // What the context says of a key by name takes precedence.
      if (reading !== ABSENT && reading !== COVERED) {
        return reading;
      }
      const derived = derivedKey(foldedKey, principal, account);
      return derived ?? (reading === COVERED ? UNKNOWN : ABSENT);
    },
  };
}
