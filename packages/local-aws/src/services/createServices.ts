import { bindOperations } from './call';
import { cloudTrailOperations } from './cloudtrail';
import { createCallerDirectory } from './createCallerDirectory';
import { seedDemo } from './demo';
import { dynamoDbOperations } from './dynamodb';
import { eksOperations } from './eks';
import { eksAuthOperations } from './eksAuth';
import { iamOperations } from './iam';
import type { Limits } from './limits';
import { s3Operations } from './s3';
import { State, type Propagation } from './state';
import { stsOperations } from './sts';
import type { Services } from './types';

/**
 * Settings of {@link createServices}.
 *
 * @public
 */
export interface ServicesOptions {
  /** True: an account with an administrator and nothing else. Default: the demo company. */
  empty?: boolean;
  /** The clock. Default: the machine's. */
  now?: () => Date;
  /** How long writes take to be seen elsewhere, in milliseconds. Default: no time. */
  propagation?: Partial<Propagation>;
  /** How many calls are taken. Default: as many as AWS takes. */
  limits?: Partial<Limits>;
}

/**
 * Makes the services, each with state of its own.
 *
 * @public
 */
export function createServices(options: ServicesOptions = {}): Services {
  const now = options.now ?? (() => new Date());
  const state = new State(
    { roleMs: 0, associationDeleteMs: 0, ...options.propagation },
    { lookupEventsPerSecond: 2, ...options.limits },
  );
  if (!options.empty) seedDemo(state, now());
  return {
    operations: {
      eks: bindOperations(state, eksOperations),
      'eks-auth': bindOperations(state, eksAuthOperations),
      iam: bindOperations(state, iamOperations),
      sts: bindOperations(state, stsOperations),
      s3: bindOperations(state, s3Operations),
      dynamodb: bindOperations(state, dynamoDbOperations),
      cloudtrail: bindOperations(state, cloudTrailOperations),
    },
    callers: createCallerDirectory(state, now),
  };
}
