import type { AwsServiceModule, EndedCall } from '../aws/module';
import { inputCheck, type Call } from '../platform/call';
import type { State } from '../platform/state';
import type { Operation, ServiceOperations } from '../platform/types';
import { AwsError } from '../wire';

/** What operations are bound to. */
interface Surroundings {
  /** The state of the moment. */
  state(): State;
  /** Told of every call that has ended. */
  onCall(ended: EndedCall): void;
}

function bind(
  module: AwsServiceModule,
  name: string,
  { state, onCall }: Surroundings,
): Operation {
  const handler = module.operations[name];
  const check = inputCheck(module.inputs[name] ?? '');
  return async (given, context) => {
    const { refusal } = module.errors;
    const call: Call = { ...context, state: state(), refusal };
    // Decoded by the schemas of the client that the operation takes its types from.
    const input = (given ?? {}) as never;
    try {
      check(input, call);
      const output = await handler(input, call);
      onCall({ module, call, input, outcome: { output } });
      return output;
    } catch (error) {
      // What is not implemented was never called.
      if (error instanceof AwsError && error.code !== 'NotImplemented') {
        onCall({ module, call, input, outcome: { error } });
      }
      throw error;
    }
  };
}

/** Gives the handlers of a service the state of the moment, which makes them the operations that are served. */
export function bindOperations(
  module: AwsServiceModule,
  surroundings: Surroundings,
): ServiceOperations {
  return Object.fromEntries(
    Object.keys(module.operations).map(name => [
      name,
      bind(module, name, surroundings),
    ]),
  );
}
