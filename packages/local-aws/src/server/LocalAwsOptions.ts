import type { Services } from '../services/Services';
import type { BehaviourOptions } from './behaviour';
import type { FaultRule } from './faults';

/**
 * Settings of {@link createLocalAws}.
 * @public
 */
export interface LocalAwsOptions
  extends Pick<BehaviourOptions, 'latency' | 'limits'> {
  services: Services;
  /** The clock that operations see. Default: the machine's. */
  now?: () => Date;
  /** Account of calls that are not signed. Default: `111122223333`. */
  accountId?: string;
  /** Region of calls that are not signed. Default: `us-east-1`. */
  region?: string;
  /** Largest body of a request, in bytes. Default: 64 MiB. */
  maxBodyBytes?: number;
  /** What happens to which calls from the start. Default: nothing to any. */
  faults?: readonly FaultRule[];
  /** Whether `/_local-aws` is served, to this machine only. Default: true. */
  adminEndpoint?: boolean;
  /** Where what is remembered is saved to when it is closed. */
  stateFile?: string;
  /** Told of faults of the server itself, which the caller sees as a 500. Default: written to stderr. */
  onFault?: (message: string, cause: unknown) => void;
  /** Told when a rule of the kind `crash` has closed everything. */
  onCrash?: () => void;
}
