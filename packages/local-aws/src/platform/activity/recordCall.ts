import type { Call } from '../call';
import { recordTrailEvent } from '../../aws/cloudtrail/event';
import type { Outcome } from '../call/Outcome';

/** Notes a call for those who look back: CloudTrail. What is not implemented was never called. */
export function recordCall(call: Call, input: object, outcome: Outcome): void {
  if ('error' in outcome && outcome.error.code === 'NotImplemented') {
    return;
  }
  recordTrailEvent(call, input, outcome);
}
