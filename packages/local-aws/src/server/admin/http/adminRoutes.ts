import { s3Address, type WireRequest } from '../../../wire';
import type { CallRecord } from '../../calls';
import type { LocalAwsAdmin } from '../createAdmin';

/** A request of the admin endpoint that is not answered with what it asks for. */
export class AdminError extends Error {
  constructor(
    readonly status: number,
    message: string,
    // A body that nobody has read is not to be taken for the next request.
    readonly headers: Readonly<Record<string, string>> = {
      connection: 'close',
    },
  ) {
    super(message);
    this.name = 'AdminError';
  }
}

/** Where the admin endpoint is. No bucket can have a name that begins with `_`, and no other service has such a path. */
export const ADMIN_PATH = '/_local-aws';

/** What stands behind the admin's path: `faults`, or nothing; undefined for a request that is not for the admin. */
export function adminPath({
  path,
  headers,
}: Pick<WireRequest, 'path' | 'headers'>): string | undefined {
  if (path !== ADMIN_PATH && !path.startsWith(`${ADMIN_PATH}/`)) {
    return undefined;
  }
  // Where the host names a bucket, the whole path is a key.
  const isKey = s3Address({ path: '/', headers }).bucket !== undefined;
  return isKey
    ? undefined
    : path.slice(ADMIN_PATH.length + 1).replace(/\/$/, '');
}

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
