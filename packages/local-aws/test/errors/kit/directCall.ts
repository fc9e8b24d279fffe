import {
  DEFAULT_ACCOUNT_ID,
  findAdministrator,
} from '../../../src/platform/identity/administrator';
import type { CallContext } from '../../../src/platform/types';
import type { Services } from '../../../src/services/createServices';

const REGION = 'us-east-1';

function context(
  service: string,
  operation: string,
  accountId: string,
): CallContext {
  const known = findAdministrator(accountId, 'aws');
  if (!known) {
    throw new Error('There is no administrator');
  }
  return {
    service,
    operation,
    caller: known.caller,
    accountId,
    region: REGION,
    partition: 'aws',
    requestId: 'direct',
    origin: 'http://localhost',
    sourceIp: '127.0.0.1',
    userAgent: 'test',
    now: new Date(),
  };
}

/** Calls an operation as the administrator of an account, and not over HTTP: to reach a quota thousands of calls are made. */
export async function directCall(
  services: Services,
  service: string,
  operation: string,
  input: object,
  accountId = DEFAULT_ACCOUNT_ID,
): Promise<void> {
  await services.operations[service][operation](
    input,
    context(service, operation, accountId),
  );
}
