import type { SavedState } from '../../services';
import type { Behaviour, BehaviourOptions } from '../behaviour';
import type { CallRecord } from '../calls';
import type { FaultCount, FaultRule } from '../faults';
import type { ServerInfo } from './ServerInfo';

/**
 * What can be asked of an embedded AWS that no AWS would answer. Over HTTP it is under `/_local-aws`.
 *
 * @public
 */
export interface LocalAwsAdmin {
  info(): ServerInfo;
  /** Back to how it was made: state, faults and behaviour. Calls are forgotten, and buckets of limits are full. */
  reset(): void;
  /** Everything remembered, as plain JSON. */
  save(): SavedState;
  /** Replaces everything remembered. @throws Error that names the path in the document; nothing is changed then. */
  load(saved: unknown): void;
  /** Writes what is remembered to the state file and answers its path. @throws Error where there is none */
  saveToFile(): string;
  /** The rules in force, and how often each was hit. */
  faults(): FaultCount[];
  /** Replaces the rules; counts begin anew. @throws Error that names the path of what is wrong; nothing is changed then. */
  setFaults(rules: readonly FaultRule[]): void;
  behaviour(): Behaviour;
  /** Parts that are left out stay as they are. @throws Error that names the path of what is wrong; nothing is changed then. */
  changeBehaviour(changes: BehaviourOptions): void;
  /**
   * The last 10,000 calls, oldest first. With a pattern (`eks:CreatePodIdentityAssociation`, `iam:*`) only those that
   * fit. @throws Error where no call could fit the pattern
   */
  calls(pattern?: string): CallRecord[];
  /** Forgets the calls. */
  clearCalls(): void;
}
