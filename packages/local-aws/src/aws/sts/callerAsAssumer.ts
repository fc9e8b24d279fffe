import { AwsError } from '../../wire/types';
import { callerPrincipal } from '../../platform/authorization';
import type { Call } from '../../platform/call';
import type { Assumer } from './AssumeRequest';

/** The caller of a call, as one who assumes a role. An administrator may ask for every role; trust policies bind them too. */
export function callerAsAssumer(call: Call): Assumer {
  const assumer = callerPrincipal(call);
  if (!assumer) {
    throw new AwsError('AccessDenied', 'Access Denied', { status: 403 });
  }
  return assumer;
}
