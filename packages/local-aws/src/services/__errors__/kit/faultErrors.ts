import type { Reason } from './ErrorCase';

const BECAUSE = 'only by a fault of AWS';

/** Reasons for errors that no input brings about, in AWS or here. */
export function faults(...errors: string[]): Reason[] {
  return errors.map(error => ({ error, because: BECAUSE }));
}
