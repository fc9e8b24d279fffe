import { version } from '../../../package.json';
import { Field } from '../../document/document';
import type { SavedState } from '../../services';
import type { Services } from '../../services/createServices';
import { writeStateFile } from '../../stateFile/stateFile';
import {
  type Behaviour,
  type BehaviourOptions,
  checkCallPattern,
  type Pace,
  readBehaviour,
} from '../behaviour';
import type { CallLog, CallRecord } from '../calls';
import {
  type FaultBook,
  type FaultCount,
  type FaultRule,
  readFaults,
} from '../faults';

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

/**
 * What a running embedded AWS says of itself.
 *
 * @public
 */
export interface ServerInfo {
  /** Version of this package. */
  version: string;
  /** When it was made. ISO 8601. */
  startedAt: string;
  uptimeSeconds: number;
  /** Calls seen since it was made or reset. */
  calls: number;
  /** Calls that a fault has happened to. */
  faults: number;
  /** Where state is saved to; left out where it is not. */
  stateFile?: string;
}

/** What an admin has in hand. */
interface AdminParts {
  services: Services;
  pace: Pace;
  faults: FaultBook;
  calls: CallLog;
  stateFile?: string;
}

/** Makes the admin of a server. */
export function createAdmin(parts: AdminParts): LocalAwsAdmin {
  const { services, pace, faults, calls, stateFile } = parts;
  const startedAt = new Date();
  return {
    info: () => ({
      version,
      startedAt: startedAt.toISOString(),
      uptimeSeconds: (Date.now() - startedAt.getTime()) / 1000,
      calls: calls.total,
      faults: faults.counts.reduce((sum, { hit }) => sum + hit, 0),
      ...(stateFile === undefined ? {} : { stateFile }),
    }),
    reset() {
      services.reset();
      pace.reset();
      faults.reset();
      calls.clear();
    },
    save: () => services.save(),
    load: saved => services.load(saved),
    saveToFile() {
      if (stateFile === undefined) {
        throw new Error(
          'There is no state file: start with --state <file>, or stateFile in code',
        );
      }
      writeStateFile(stateFile, services.save());
      return stateFile;
    },
    faults: () => faults.counts,
    setFaults: rules => faults.set(readFaults(new Field(rules))),
    behaviour: () => pace.behaviour,
    changeBehaviour: changes => pace.change(readBehaviour(new Field(changes))),
    calls(pattern) {
      if (pattern !== undefined) {
        checkCallPattern(pattern, new Field(pattern, 'call'));
      }
      return calls.list(pattern);
    },
    clearCalls: () => calls.clear(),
  };
}
