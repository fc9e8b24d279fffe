import { readContext } from './readContext';
import type { SimulationRequest } from './SimulationRequest';

/** Stands for the caller where a simulation names none. */
export const STUB = 'STUB_PRINCIPAL_FOR_POLICY_SIMULATOR';

/** What every simulated request has, unless the request says otherwise. */
function defaults(callerArn: string | undefined, accountId: string) {
  const user = /:user\/(?:.*\/)?([^/]+)$/.exec(callerArn ?? '')?.[1];
  return {
    'aws:PrincipalAccount': accountId,
    'aws:userid': callerArn ?? STUB,
    ...(callerArn === undefined ? {} : { 'aws:PrincipalArn': callerArn }),
    ...(user === undefined ? {} : { 'aws:username': user }),
  };
}

function overlay(
  base: Readonly<Record<string, string>>,
  given: Readonly<Record<string, string[]>>,
): Record<string, string | string[]> {
  const names = new Set(Object.keys(given).map(name => name.toLowerCase()));
  return {
    ...Object.fromEntries(
      Object.entries(base).filter(([name]) => !names.has(name.toLowerCase())),
    ),
    ...given,
  };
}

/** The condition keys of a simulated request. */
export function simulationContext(
  request: SimulationRequest,
  callerArn: string | undefined,
  accountId: string,
): Record<string, string | string[]> {
  return overlay(
    defaults(callerArn, accountId),
    readContext(request.ContextEntries),
  );
}
