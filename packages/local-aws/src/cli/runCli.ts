import { DEFAULT_ACCOUNT_ID } from '../platform/identity/administrator';
import { createLocalAws, type LocalAws } from '../server';
import { createServices } from '../services';
import { loadStateFile } from '../stateFile/stateFile';
import { type Arguments, parseArguments, usage } from './parseArguments';
import { readBehaviourFile } from './readBehaviourFile';
import { inFile, readYamlFile } from './readYamlFile';

/** Exit code after a crash that a fault caused, so that whoever restarts it can tell it from other ends. */
const CRASHED = 70;

function servicesOf({ empty, seed }: Arguments, propagation?: object) {
  if (seed === undefined) {
    return createServices({ empty, propagation });
  }
  const document = readYamlFile(seed);
  return inFile(seed, () => createServices({ seed: document, propagation }));
}

function contentOf({ empty, seed }: Arguments): string {
  if (seed !== undefined) {
    return `seed ${seed}`;
  }
  return `${empty ? 'empty' : 'demo'} account ${DEFAULT_ACCOUNT_ID}`;
}

/** Starts what the arguments say and answers it, with a word for what is in it. @throws Error that says what to do */
async function serve(
  args: Arguments,
): Promise<{ aws: LocalAws; content: string }> {
  const { state, behaviour } = args;
  const { propagation, ...given } =
    behaviour === undefined
      ? { propagation: undefined }
      : readBehaviourFile(behaviour);
  const services = servicesOf(args, propagation);
  const isLoaded = state !== undefined && loadStateFile(services, state);
  const aws = createLocalAws({
    ...given,
    services,
    stateFile: state,
    adminEndpoint: args.admin,
    onCrash: () => {
      process.stderr.write('local-aws crashed, as a fault says\n');
      process.exit(CRASHED);
    },
  });
  await aws.listen(args.port, args.host);
  return { aws, content: isLoaded ? `state ${state}` : contentOf(args) };
}

/** Says why the server could not start, and what to do. */
function startError(error: unknown, { port, host }: Arguments): string {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is in use. Stop what listens there, or choose another with --port.`;
    case 'EACCES':
      return `Port ${port} on ${host} may not be used by this user. Choose one above 1023 with --port.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `This machine has no address ${host}. Choose another with --host.`;
    default:
      return `local-aws could not start: ${message}`;
  }
}

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
