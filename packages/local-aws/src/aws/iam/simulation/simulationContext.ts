import { readContext } from './readContext';
import type { SimulationRequest } from './SimulationRequest';

/** Stands for the caller where a simulation names none. */
export const STUB = 'STUB_PRINCIPAL_FOR_POLICY_SIMULATOR';

/** Keys that AWS sends with every real request and that a simulated one has only where its context names them. */
const OF_REAL_REQUESTS = [
  'aws:CurrentTime',
  'aws:EpochTime',
  'aws:MultiFactorAuthPresent',
  'aws:RequestedRegion',
  'aws:SecureTransport',
  'aws:TokenIssueTime',
  'aws:UserAgent',
  'aws:ViaAWSService',
];

/** What every simulated request has, unless the request says otherwise. */
function defaults(callerArn: string | undefined, accountId: string) {
  const user = /:user\/(?:.*\/)?([^/]+)$/.exec(callerArn ?? '')?.[1];
  return {
    ...Object.fromEntries(OF_REAL_REQUESTS.map(name => [name, []])),
    'aws:PrincipalAccount': accountId,
    'aws:userid': callerArn ?? STUB,
    ...(callerArn === undefined ? {} : { 'aws:PrincipalArn': callerArn }),
    ...(user === undefined ? {} : { 'aws:username': user }),
  };
}

function overlay(
  base: Readonly<Record<string, string | string[]>>,
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
