import { parseArgs } from 'node:util';

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
