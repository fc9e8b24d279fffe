import { modules } from '../aws/modules';
import { demoSeed } from '../demo';
import { State, type Propagation } from '../platform/state';
import { bindOperations } from './bindOperations';
import { createCallerDirectory } from './createCallerDirectory';
import { loadState, saveState } from './savedState';
import { seedState } from './seedState';
import type { Services } from './Services';

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
