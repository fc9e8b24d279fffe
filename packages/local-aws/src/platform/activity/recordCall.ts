import type { Call } from '../call';
import { recordTrailEvent } from '../../aws/cloudtrail/event';
import type { Outcome } from '../call/Outcome';

/** The IAM principal behind a call; undefined for calls without a signature. */
function principalOf({ caller }: Call): string | undefined {
  switch (caller.kind) {
    case 'session':
      return caller.roleArn;
    case 'administrator':
      return caller.arn;
    default:
      return undefined;
  }
}

/** Notes a call for those who look back: CloudTrail and IAM's last access. What is not implemented was never called. */
export function recordCall(call: Call, input: object, outcome: Outcome): void {
  if ('error' in outcome && outcome.error.code === 'NotImplemented') {
    return;
  }
  const principalArn = principalOf(call);
  if (principalArn !== undefined) {
    call.state.accesses.note({
      principalArn,
      service: call.service,
      action: call.operation,
      date: call.now,
      region: call.region,
    });
  }
  recordTrailEvent(call, input, outcome);
}
