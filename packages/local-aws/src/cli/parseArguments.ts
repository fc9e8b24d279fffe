import { parseArgs } from 'node:util';
import { modules } from '../aws/modules';

const titles = modules.map(({ title }) => title);

const served = `${titles.slice(0, -1).join(', ')} and ${titles.at(-1)}`;

/** What `--help` prints. */
export const usage = `Usage: local-aws [options]

Serves ${served} on one endpoint, with a demo account in it.
Credentials: access key test, secret test (its administrator).

  --port <number>     port to listen on, 0 for a free one (default 4566)
  --host <address>    address to listen on (default 127.0.0.1)
  --empty             start with an account that has nothing in it
  --seed <file>       start with what this YAML file describes
  --state <file>      go on from this file where it exists, and save to it at the end
  --behaviour <file>  YAML: propagation, latency, limits and faults
  --no-admin          do not serve /_local-aws
  --help              print this

Point a client at it:
  AWS_ENDPOINT_URL=http://127.0.0.1:4566 AWS_ACCESS_KEY_ID=test AWS_SECRET_ACCESS_KEY=test \\
    AWS_DEFAULT_REGION=us-east-1 aws eks list-clusters
`;

/** The command line, read. */
export interface Arguments {
  port: number;
  host: string;
  empty: boolean;
  /** Files. */
  seed?: string;
  state?: string;
  behaviour?: string;
  /** Whether the admin endpoint is served. */
  admin: boolean;
  help: boolean;
}

/** @throws Error that says which argument is wrong */
export function parseArguments(args: string[]): Arguments {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string', default: '4566' },
      host: { type: 'string', default: '127.0.0.1' },
      empty: { type: 'boolean', default: false },
      seed: { type: 'string' },
      state: { type: 'string' },
      behaviour: { type: 'string' },
      'no-admin': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const { 'no-admin': noAdmin, ...rest } = values;
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65_535) {
    throw new Error(
      `--port takes a number from 0 to 65535, not '${values.port}'`,
    );
  }
  if (values.empty && values.seed !== undefined) {
    throw new Error('--empty and --seed cannot both be there: choose one');
  }
  return { ...rest, port, admin: !noAdmin };
}
