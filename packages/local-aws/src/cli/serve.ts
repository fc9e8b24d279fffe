import { createLocalAws, type LocalAws } from '../server';
import { createServices } from '../services';
import { DEFAULT_ACCOUNT_ID } from '../platform/identity/administrator';
import { loadStateFile } from '../stateFile';
import type { Arguments } from './parseArguments';
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
export async function serve(
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
