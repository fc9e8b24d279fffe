import type { LocalAws } from '../server';
import { type Arguments, parseArguments } from './parseArguments';
import { serve } from './serve';
import { startError } from './startError';
import { usage } from './usage';

function fail(message: string, exitCode: number): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = exitCode;
}

function stopOnSignals(aws: LocalAws): void {
  const stop = () => {
    aws.close().catch((error: Error) => fail(error.message, 1));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

/**
 * The command `local-aws`: prints one line with the URL when it listens, and serves until SIGINT or SIGTERM. Exit code 1
 * if it cannot start or cannot save its state, 2 for a wrong argument, 70 after a crash that a fault caused.
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
    const { aws, content } = await serve(args);
    stopOnSignals(aws);
    process.stdout.write(`local-aws listening on ${aws.url} (${content})\n`);
  } catch (error) {
    fail(startError(error, args), 1);
  }
}
