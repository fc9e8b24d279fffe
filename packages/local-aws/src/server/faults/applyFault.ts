import { setTimeout as delay } from 'node:timers/promises';
import type { AwsServiceModule } from '../../aws/module';
import { AwsError } from '../../wire';
import { ConnectionReset, ForeignAnswer } from '../ConnectionReset';
import { serviceError } from '../serviceErrors';
import { Throttled } from '../Throttled';
import type { Fault, FaultMoment } from './FaultRule';

function errorOf(
  fault: Fault & { kind: 'error' },
  service: AwsServiceModule,
): AwsError {
  const { code, status, message } = fault;
  if (code) {
    return new AwsError(code, message ?? 'Injected by a fault', { status });
  }
  const error = serviceError(
    service,
    status === 503 ? 'unavailable' : 'internal',
  );
  return message ? new AwsError(error.code, message, error.options) : error;
}

/** When a fault happens. */
export function momentOf(fault: Fault): FaultMoment {
  return ('when' in fault && fault.when) || 'before';
}

/** What faults do that is not for the call alone. */
export interface FaultEffects {
  onCrash(options: { save: boolean }): void;
  /** Told that half of the answer is to be sent, whatever it will be. */
  onCut(then: 'end' | 'silence'): void;
}

/**
 * Makes a fault happen to a call of a service. A delay is over when this returns.
 * @throws AwsError, ForeignAnswer or ConnectionReset, for what ends the call
 */
export async function applyFault(
  fault: Fault,
  service: AwsServiceModule,
  { onCrash, onCut }: FaultEffects,
): Promise<void> {
  switch (fault.kind) {
    case 'throttle': {
      const error = serviceError(service, 'throttled');
      throw fault.retryAfterSeconds === undefined
        ? error
        : new Throttled(error, fault.retryAfterSeconds);
    }
    case 'error':
      throw errorOf(fault, service);
    case 'delay':
      await delay(fault.ms);
      return;
    case 'answer':
      throw new ForeignAnswer({
        status: fault.status ?? 200,
        headers: { 'content-type': fault.contentType ?? 'text/html' },
        body: fault.body ?? '',
      });
    case 'cut':
      onCut(fault.then ?? 'end');
      return;
    case 'crash':
      onCrash({ save: fault.save ?? false });
      throw new ConnectionReset();
    default:
      throw new ConnectionReset();
  }
}
