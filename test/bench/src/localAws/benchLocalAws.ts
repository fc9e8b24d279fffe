import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createServices } from 'local-aws';
import { summaryOf } from '../measure/summary';
import { clusterName, fleetSeed, type FleetSize } from './fleetSeed';
import { recordPages } from './recordPages';
import type { RecordedCall } from './RecordedCall';
import { replay } from './replay';
import { ServerProcess } from './ServerProcess';

const localAws = resolve(
  dirname(require.resolve('local-aws/package.json')),
  'bin/local-aws',
);

function count(value: number): string {
  return Math.round(value).toLocaleString('en');
}

function line(name: string, values: readonly number[], unit: string): string {
  const { median, least, most } = summaryOf(values);
  const round = (value: number) =>
    value >= 100 ? count(value) : value.toPrecision(2);
  return `  ${name.padEnd(34)} ${round(median)}${unit} (${round(
    least,
  )} to ${round(most)})`;
}

async function compare(
  servers: readonly ServerProcess[],
  calls: readonly RecordedCall[],
  rounds: number,
): Promise<number[][]> {
  const rates = servers.map(() => [] as number[]);
  for (let round = -1; round < rounds; round += 1) {
    for (const [index, { url }] of servers.entries()) {
      const { seconds, bytes } = await replay(url, calls);
      const expected = calls.reduce(
        (sum, { body }) => sum + Buffer.byteLength(body),
        0,
      );
      if (bytes !== expected) {
        throw new Error(`${url} answered something else`);
      }
      // The first round warms up.
      if (round >= 0) {
        rates[index].push(calls.length / seconds);
      }
    }
  }
  return rates;
}

/** Lists a large fleet's associations, beside a bare node:http server that answers the same bytes. */
export async function benchLocalAws(
  size: FleetSize,
  rounds: number,
): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-local-aws-'));
  const file = (name: string, content: unknown) => {
    const path = join(folder, name);
    writeFileSync(path, JSON.stringify(content));
    return path;
  };
  const state = file(
    'state.json',
    createServices({ seed: fleetSeed(size) }).save(),
  );
  const servers: ServerProcess[] = [];
  try {
    const options = ['--port', '0', '--empty', '--state', state];
    const aws = await ServerProcess.start(localAws, ...options);
    servers.push(aws);
    const loaded = aws.residentMemory();
    const { calls, associations } = await recordPages(
      aws.url,
      Array.from({ length: size.clusters }, (_, at) => clusterName(at)),
    );
    const bare = await ServerProcess.start(
      require.resolve('./bareServer.mjs'),
      file('calls.json', calls),
    );
    servers.push(bare);
    const [awsRates, bareRates] = await compare(servers, calls, rounds);
    const ratios = awsRates.map((rate, round) => bareRates[round] / rate);
    return [
      `  ${count(associations)} associations in ${
        size.clusters
      } clusters, ${count(size.roles)} roles: ready ${count(
        aws.millisecondsToReady,
      )} ms after the start, from TypeScript and a state file`,
      `  ${count(
        calls.length,
      )} signed requests a round, 16 at a time, a page of 100 each`,
      line('local-aws', awsRates, '/s'),
      line('node:http, the same bytes', bareRates, '/s'),
      line('node:http is faster by', ratios, ' times'),
      `  resident memory: local-aws ${count(loaded)} MiB when ready, ${count(
        aws.residentMemory(),
      )} MiB at the end; node:http ${count(bare.residentMemory())} MiB`,
    ];
  } finally {
    await Promise.all(servers.map(server => server.stop()));
    rmSync(folder, { recursive: true });
  }
}
