import { DEFAULT_ACCOUNT_ID } from '../services/administrator';
import { startLocalAws } from '../startLocalAws';
import { type Arguments, parseArguments } from './parseArguments';
import { startError } from './startError';
import { usage } from './usage';

function fail(message: string, exitCode: number): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = exitCode;
}

async function serve(args: Arguments): Promise<void> {
  const aws = await startLocalAws(args);
  const kind = args.empty ? 'empty' : 'demo';
  process.stdout.write(
    `local-aws listening on ${aws.url} (${kind} account ${DEFAULT_ACCOUNT_ID})\n`,
  );
  const stop = () => {
    aws.close();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

/**
 * The command `local-aws`: prints one line with the URL when it listens, and serves until SIGINT or SIGTERM. Exit code 1
 * if it cannot start, 2 for a wrong argument.
 * @public
 */
export async function runCli(argv: string[]): Promise<void> {
  let args: Arguments;
  try {
    args = parseArguments(argv);
  } catch (error) {
    fail(`${(error as Error).message}\n\n${usage}`, 2);
    return;
  }
  if (args.help) {
    process.stdout.write(usage);
    return;
  }
  try {
    await serve(args);
  } catch (error) {
    fail(startError(error, args), 1);
  }
}
