import type { State } from '../state';
import type { CallContext } from '../types';

/** A call, with the state that it works on. */
export interface Call extends CallContext {
  readonly state: State;
}

/** One operation on the state of a call. Throws AwsError. */
export type Handler = (input: any, call: Call) => object | Promise<object>;
