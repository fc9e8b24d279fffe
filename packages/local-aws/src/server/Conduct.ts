import type { AwsServiceModule } from '../aws/module';
import { setTimeout as delay } from 'node:timers/promises';
import type { Operation, CallContext } from '../platform/types';
import type { NamedCall, Pace } from './behaviour';
import type { CallRecord } from './calls';
import {
  applyFault,
  type FaultBook,
  type FaultEffects,
  momentOf,
} from './faults';
import { serviceError } from './serviceErrors';
import { Throttled } from './Throttled';

/** A call that is understood, and what is to be done. */
export interface Errand {
  service: AwsServiceModule;
  call: NamedCall;
  input: object;
  record: CallRecord;
  /** Made when the call begins, which may be later than it came. */
  context: () => CallContext;
  /** Undefined where there is none; its place is taken after faults and limits. */
  operation: Operation;
  onCut: FaultEffects['onCut'];
}

/** What comes between a call and its operation: latency, faults and limits. */
export class Conduct {
  constructor(
    private readonly pace: Pace,
    private readonly faults: FaultBook,
    private readonly onCrash: FaultEffects['onCrash'],
  ) {}

  /** Runs an operation. @throws what it throws, or AwsError, ForeignAnswer or ConnectionReset for what is made to happen to it */
  async run(errand: Errand): Promise<object> {
    const { call, input, record, operation } = errand;
    // Before anything is waited for: which call is the n-th is decided by the order in which they came.
    const faults = this.faults.strike(call, input);
    if (faults.length > 0) {
      record.injected = faults.at(-1)!.kind;
    }
    const strikeAt = async (moment: 'before' | 'after') => {
      for (const fault of faults) {
        if (momentOf(fault) === moment) {
          await applyFault(fault, errand.service, {
            onCrash: this.onCrash,
            onCut: errand.onCut,
          });
        }
      }
    };
    const latency = this.pace.latencyOf(call);
    if (latency > 0) {
      await delay(latency);
    }
    await strikeAt('before');
    const context = errand.context();
    const wait = this.pace.throttle(context);
    if (wait !== undefined) {
      record.injected = 'limit';
      throw new Throttled(serviceError(errand.service, 'throttled'), wait);
    }
    try {
      return await operation(input, context);
    } finally {
      await strikeAt('after');
    }
  }
}
