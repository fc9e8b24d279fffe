import type { State } from '../state';
import type { CallContext } from '../types';

/** How a service says that the caller may not. */
export interface Refusal {
  code: string;
  status: number;
  /** How it writes an action such as `sns:Publish`. Default: so. */
  wordAction?(action: string): string;
  /** How it writes the ARN of a resource. Default: as it is. */
  wordResource?(arn: string): string;
}

/** A call, with the state that it works on. */
export interface Call extends CallContext {
  readonly state: State;
  /** Of the service that is called. */
  readonly refusal: Refusal;
}

/** One operation on the state of a call. Throws AwsError. */
export type Handler = (input: never, call: Call) => object | Promise<object>;
