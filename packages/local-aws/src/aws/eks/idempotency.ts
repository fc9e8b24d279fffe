import type { Call } from '../../platform/call';
import { invalidParameter } from './eksErrors';
import type { EksRegion } from './EksRegion';

interface Request {
  clusterName?: string;
  clientRequestToken?: string;
}

function keyOf(call: Call, request: Request): string | undefined {
  const { clusterName, clientRequestToken: token } = request;
  return token === undefined
    ? undefined
    : `${call.operation}/${clusterName}/${token}`;
}

function textOf(request: Request): string {
  return JSON.stringify(
    Object.entries(request).sort(([a], [b]) => a.localeCompare(b)),
  );
}

/**
 * What was answered to the same request before, found by its id. A retry with the same token must not make a second one;
 * the same token with another request is a mistake of the caller.
 */
export function answeredBefore<T>(
  eks: EksRegion,
  call: Call,
  request: Request,
  find: (id: string) => T | undefined,
): T | undefined {
  const key = keyOf(call, request);
  const answer = key === undefined ? undefined : eks.answered.get(key);
  const found = answer && find(answer.id);
  if (found && answer.request !== textOf(request)) {
    throw invalidParameter(
      'The client request token was already used with different parameters.',
    );
  }
  return found;
}

export function rememberAnswer(
  eks: EksRegion,
  call: Call,
  request: Request,
  id: string,
): void {
  const key = keyOf(call, request);
  if (key !== undefined) {
    eks.answered.set(key, { request: textOf(request), id });
  }
}
