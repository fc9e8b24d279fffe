import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { mockCredentials } from '@backstage/backend-test-utils';
import { ServerProcess } from '../localAws/ServerProcess';
import { machine } from '../measure/machine';
import { summaryOf } from '../measure/summary';
import { GREEDY, seedOfCompany } from './company';

const localAws = resolve(
  dirname(require.resolve('local-aws/package.json')),
  'bin/local-aws',
);
const transform = [
  '--require',
  require.resolve('@backstage/cli/config/nodeTransform.cjs'),
];
const QUIET_ROUNDS = 15;
const GREEDY_ROUNDS = 3;

interface Sample {
  page: number;
  liveness: number;
}

/** What others wait for their page, and for the liveness probe, while nobody and while one person asks for a great deal. */
async function benchStall(url: string): Promise<string[]> {
  await page(url, 'modest');
  const quiet = await sampled(url, QUIET_ROUNDS);
  const busy: Sample[] = [];
  const greedy: { bytes: number; milliseconds: number }[] = [];
  for (let round = 0; round < GREEDY_ROUNDS; round++) {
    const { samples, ...asked } = await whileGreedy(url);
    busy.push(...samples);
    greedy.push(asked);
  }
  const [{ bytes }] = greedy;
  const took = greedy.map(({ milliseconds }) => milliseconds);
  return [
    `A page of ${GREEDY} roles at IAM's limits, ${Math.round(
      bytes / 1e6,
    )} MB, took ${summaryOf(took).median.toFixed(0)} ms. Meanwhile:`,
    line('the page of a modest role', 'page', quiet, busy),
    line('the liveness probe', 'liveness', quiet, busy),
  ];
}

/** Asks for the greedy page, and for the others as often as there is time until it is there. */
async function whileGreedy(url: string) {
  const began = performance.now();
  const asked = { bytes: 0, milliseconds: 0 };
  const greedy = page(url, 'greedy').then(bytes => {
    asked.bytes = bytes;
    asked.milliseconds = performance.now() - began;
  });
  const samples: Sample[] = [];
  while (asked.milliseconds === 0) {
    samples.push(...(await sampled(url, 1)));
  }
  await greedy;
  return { ...asked, samples };
}

async function sampled(url: string, rounds: number): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (let round = 0; round < rounds; round++) {
    const [modest, liveness] = await Promise.all([
      timed(() => page(url, 'modest')),
      timed(() => read(`${url}/.backstage/health/v1/liveness`)),
    ]);
    samples.push({ page: modest, liveness });
  }
  return samples;
}

function line(
  name: string,
  of: keyof Sample,
  quiet: readonly Sample[],
  busy: readonly Sample[],
): string {
  const before = summaryOf(quiet.map(sample => sample[of]));
  const during = summaryOf(busy.map(sample => sample[of]));
  return `  ${name.padEnd(28)} ${before.median.toFixed(
    0,
  )} ms alone, ${during.median.toFixed(0)} ms (most ${during.most.toFixed(
    0,
  )}) meanwhile: ${(during.median / before.median).toFixed(1)} times (most ${(
    during.most / before.most
  ).toFixed(1)})`;
}

function page(url: string, name: string): Promise<number> {
  return read(
    `${url}/api/pod-identity/entities/component/default/${name}/access`,
    { authorization: mockCredentials.user.header(`user:default/${name}`) },
  );
}

async function read(url: string, headers = {}): Promise<number> {
  const response = await fetch(url, { headers });
  const { byteLength } = await response.arrayBuffer();
  if (response.status !== 200) {
    throw new Error(`${url} answered ${response.status}`);
  }
  return byteLength;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

const print = (...lines: string[]) =>
  lines.forEach(each => process.stdout.write(`${each}\n`));

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-stall-'));
  const servers: ServerProcess[] = [];
  try {
    const seed = join(folder, 'seed.json');
    writeFileSync(seed, JSON.stringify(seedOfCompany()));
    const aws = await ServerProcess.start(
      localAws,
      '--port',
      '0',
      '--seed',
      seed,
    );
    servers.push(aws);
    const portal = await ServerProcess.start(
      ...transform,
      require.resolve('./backend'),
      aws.url,
    );
    servers.push(portal);
    print(machine(), ...(await benchStall(portal.url)));
  } finally {
    await Promise.all(servers.map(server => server.stop()));
    rmSync(folder, { recursive: true });
  }
}

main();
