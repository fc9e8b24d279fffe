import { parseArgs } from 'node:util';

/** The command line, read. */
export interface Arguments {
  port: number;
  host: string;
  empty: boolean;
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
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65_535) {
    throw new Error(
      `--port takes a number from 0 to 65535, not '${values.port}'`,
    );
  }
  return { ...values, port };
}
