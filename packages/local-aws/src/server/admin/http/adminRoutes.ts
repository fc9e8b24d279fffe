import type { LocalAwsAdmin } from '../LocalAwsAdmin';
import type { CallRecord } from '../../calls';
import type { WireRequest } from '../../../wire';
import { AdminError } from './AdminError';

/** One method on one path: answers what is sent as JSON. */
export type AdminAction = (
  admin: LocalAwsAdmin,
  request: WireRequest,
) => unknown;

function readJson({ body }: WireRequest): any {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8'));
  } catch (error) {
    throw new AdminError(
      400,
      `The body must be JSON: ${(error as Error).message}`,
    );
  }
}

/** What is wrong in what was given is for the caller to mend. */
function asGiven(use: () => void): void {
  try {
    use();
  } catch (error) {
    throw new AdminError(400, (error as Error).message);
  }
}

function callsOf(admin: LocalAwsAdmin, { query }: WireRequest): CallRecord[] {
  const pattern = query.get('call')?.[0];
  let calls: CallRecord[] = [];
  asGiven(() => (calls = admin.calls(pattern)));
  return calls;
}

function saveToFile(admin: LocalAwsAdmin): { stateFile: string } {
  if (admin.info().stateFile === undefined) {
    throw new AdminError(
      409,
      'There is no state file: start with --state <file>. GET state answers the state itself.',
    );
  }
  return { stateFile: admin.saveToFile() };
}

/** By path behind `/_local-aws/`, by method. */
export const adminRoutes: Readonly<
  Record<string, Readonly<Record<string, AdminAction>>>
> = {
  health: { GET: admin => admin.info() },
  reset: {
    POST: admin => {
      admin.reset();
      return admin.info();
    },
  },
  state: {
    GET: admin => admin.save(),
    PUT: (admin, request) => {
      const saved = readJson(request);
      asGiven(() => admin.load(saved));
      return admin.info();
    },
  },
  save: { POST: saveToFile },
  faults: {
    GET: admin => admin.faults(),
    PUT: (admin, request) => {
      const rules = readJson(request);
      asGiven(() => admin.setFaults(rules));
      return admin.faults();
    },
    DELETE: admin => {
      admin.setFaults([]);
      return admin.faults();
    },
  },
  behaviour: {
    GET: admin => admin.behaviour(),
    PUT: (admin, request) => {
      const changes = readJson(request);
      asGiven(() => admin.changeBehaviour(changes));
      return admin.behaviour();
    },
  },
  calls: {
    GET: callsOf,
    DELETE: admin => {
      admin.clearCalls();
      return admin.calls();
    },
  },
};
