import { version } from '../../../package.json';
import { Field } from '../../document';
import type { Services } from '../../services/Services';
import { checkCallPattern, type Pace, readBehaviour } from '../behaviour';
import type { CallLog } from '../calls';
import { type FaultBook, readFaults } from '../faults';
import { writeStateFile } from '../../stateFile';
import type { LocalAwsAdmin } from './LocalAwsAdmin';

/** What an admin has in hand. */
export interface AdminParts {
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
