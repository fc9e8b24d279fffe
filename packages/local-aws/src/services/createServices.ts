import { bindOperations } from '../platform/call';
import { cloudTrailOperations } from '../aws/cloudtrail';
import { createCallerDirectory } from './createCallerDirectory';
import { demoSeed } from '../demo';
import { dynamoDbOperations } from '../aws/dynamodb';
import { eksOperations } from '../aws/eks';
import { eksAuthOperations } from '../aws/eksAuth';
import { iamOperations } from '../aws/iam';
import { s3Operations } from '../aws/s3';
import { State, type Propagation } from '../platform/state';
import { loadState, saveState } from '../saved';
import { seedState } from '../seed';
import { stsOperations } from '../aws/sts';
import type { Services } from '../platform/types';

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
    const beginning = new State(propagation);
    const seed = options.seed ?? (options.empty ? undefined : demoSeed);
    if (seed !== undefined) {
      seedState(beginning, seed, now());
    }
    return beginning;
  };
  let state = begin();
  const current = () => state;
  return {
    operations: {
      eks: bindOperations(current, eksOperations),
      'eks-auth': bindOperations(current, eksAuthOperations),
      iam: bindOperations(current, iamOperations),
      sts: bindOperations(current, stsOperations),
      s3: bindOperations(current, s3Operations),
      dynamodb: bindOperations(current, dynamoDbOperations),
      cloudtrail: bindOperations(current, cloudTrailOperations),
    },
    callers: createCallerDirectory(current, now),
    propagation,
    reset() {
      state = begin();
    },
    save: () => saveState(state),
    load(saved) {
      state = loadState(saved, new State(propagation));
    },
  };
}
