import type { State } from '../state';
import type { CallContext } from '../types';

/** How a service says that the caller may not. */
export interface Refusal {
  code: 'AccessDenied' | 'AccessDeniedException';
  status: number;
  /** Puts the resource into words. Default: its ARN. */
  quote?(resource: string): string;
}

/** A call, with the state that it works on. */
export interface Call extends CallContext {
  readonly state: State;
  /** Of the service that is called. */
  readonly refusal: Refusal;
}

/** One operation on the state of a call. Throws AwsError. */
export type Handler = (input: never, call: Call) => object | Promise<object>;
