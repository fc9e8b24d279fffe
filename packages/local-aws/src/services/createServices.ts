import type { AwsServiceModule, EndedCall } from '../aws/module';
import { modules } from '../aws/modules';
import { demoSeed } from '../demo';
import { parseRoleArn } from '../platform/arns';
import { callerRole } from '../platform/authorization';
import { type Call, inputCheck } from '../platform/call';
import { sessionsOf } from '../platform/identity';
import { findAdministrator } from '../platform/identity/administrator';
import { type Propagation, State } from '../platform/state';
import type {
  CallerDirectory,
  Operation,
  ServiceOperations,
} from '../platform/types';
import type { SavedState } from '../saved';
import { AwsError } from '../wire';
import { loadState, saveState } from './savedState';
import { seedState } from './seedState';

/**
 * Everything that is served: state behind operations, and those who may call them.
 *
 * @public
 */
export interface Services {
  /** By name of the service. */
  operations: Readonly<Record<string, ServiceOperations>>;
  callers: CallerDirectory;
  /** How long writes take to be seen elsewhere. May be changed at any time; calls to come go by it. */
  readonly propagation: Propagation;
  /** Back to how it began: the demo company, the given seed, or an empty account. */
  reset(): void;
  /** Everything remembered, as plain JSON. */
  save(): SavedState;
  /** Replaces everything remembered. @throws Error that names the path in the document which is wrong; nothing is changed then. */
  load(saved: unknown): void;
}

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
function bindOperations(
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

/** Finds the administrators of accounts and the sessions that were given out. */
function createCallerDirectory(
  stateOf: () => State,
  now: () => Date,
): CallerDirectory {
  return {
    find(accessKeyId, sessionToken, partition = 'aws') {
      const administrator = findAdministrator(accessKeyId, partition);
      if (administrator) {
        return administrator;
      }
      const state = stateOf();
      const session = sessionsOf(state).find(accessKeyId);
      if (!session) {
        return 'unknown';
      }
      const { credentials, caller } = session;
      if (parseRoleArn(caller.roleArn)?.partition !== partition) {
        return 'unknown';
      }
      if (credentials.sessionToken !== sessionToken) {
        return 'invalid-token';
      }
      if (caller.expiresAt <= now()) {
        return 'expired';
      }
      // With its role a session ends, for AWS as here.
      if (!callerRole(state, caller)) {
        return 'unknown';
      }
      return { secretAccessKey: credentials.secretAccessKey, caller };
    },
  };
}

const resourcePolicies = modules.flatMap(
  module => module.resourcePolicies ?? [],
);

const observers = modules.flatMap(({ onCall }) => onCall ?? []);

/**
 * Settings of {@link createServices}.
 *
 * @public
 */
export interface ServicesOptions {
  /** True: an account with an administrator and nothing else. Default: the demo company. */
  empty?: boolean;
  /** What there is to begin with, in the place of the demo company: a seed document, already parsed. See docs/seed.md. */
  seed?: unknown;
  /** The clock. Default: the machine's. */
  now?: () => Date;
  /** How long writes take to be seen elsewhere, in milliseconds. Default: no time. */
  propagation?: Partial<Propagation>;
}

/**
 * Makes the services, each with state of its own.
 *
 * @public
 */
export function createServices(options: ServicesOptions = {}): Services {
  const now = options.now ?? (() => new Date());
  const propagation = {
    roleMs: 0,
    associationDeleteMs: 0,
    ...options.propagation,
  };
  const begin = () => {
    const beginning = new State(propagation, resourcePolicies);
    const seed = options.seed ?? (options.empty ? undefined : demoSeed);
    if (seed !== undefined) {
      seedState(beginning, seed, now());
    }
    return beginning;
  };
  let state = begin();
  const current = () => state;
  return {
    operations: Object.fromEntries(
      modules.map(module => [
        module.name,
        bindOperations(module, {
          state: current,
          onCall: ended => observers.forEach(observe => observe(ended)),
        }),
      ]),
    ),
    callers: createCallerDirectory(current, now),
    propagation,
    reset() {
      state = begin();
    },
    save: () => saveState(state),
    load(saved) {
      state = loadState(saved, new State(propagation, resourcePolicies));
    },
  };
}
