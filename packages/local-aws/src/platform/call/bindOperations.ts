import { AwsError } from '../../wire/types';
import { recordCall } from '../activity/recordCall';
import type { State } from '../state';
import type { Operation, ServiceOperations } from '../types';
import type { Handler } from './Call';

function bind(state: () => State, handler: Handler): Operation {
  return async (given, context) => {
    const call = { ...context, state: state() };
    const input = given ?? {};
    try {
      const output = await handler(input, call);
      recordCall(call, input, { output });
      return output;
    } catch (error) {
      if (error instanceof AwsError) {
        recordCall(call, input, { error });
      }
      throw error;
    }
  };
}

/** Gives handlers the state of the moment, which makes them the operations that are served. Every call is noted. */
export function bindOperations(
  state: () => State,
  handlers: Readonly<Record<string, Handler>>,
): ServiceOperations {
  return Object.fromEntries(
    Object.entries(handlers).map(([name, handler]) => [
      name,
      bind(state, handler),
    ]),
  );
}
