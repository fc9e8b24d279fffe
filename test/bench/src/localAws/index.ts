import { machine } from '../measure/machine';
import { benchLocalAws } from './benchLocalAws';

const ROUNDS = 7;

async function run(): Promise<void> {
  const lines = await benchLocalAws(
    { clusters: 10, associations: 5_000, roles: 5_000 },
    ROUNDS,
  );
  for (const line of [
    machine(),
    `Median of ${ROUNDS} rounds, with the least and the most.`,
    '',
    'ListPodIdentityAssociations',
    ...lines,
  ]) {
    process.stdout.write(`${line}\n`);
  }
}

run().catch(error => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
