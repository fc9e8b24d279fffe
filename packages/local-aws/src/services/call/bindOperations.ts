import type { State } from '../state';
import type { Operation, ServiceOperations } from '../types';
import type { Handler } from './Call';

/** Gives handlers their state, which makes them the operations that are served. */
export function bindOperations(
  state: State,
  handlers: Readonly<Record<string, Handler>>,
): ServiceOperations {
  return Object.fromEntries(
    Object.entries(handlers).map(([name, handler]): [string, Operation] => [
      name,
      (input, context) => handler(input ?? {}, { ...context, state }),
    ]),
  );
}
