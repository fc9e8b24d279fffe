import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  CreateBucketCommand,
  ListBucketsCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { settingsOf } from '../server/__testUtils__/everyService';

const command = resolve(__dirname, '../../bin/local-aws');
let folder: string;
const children: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'local-aws-'));
});
afterEach(() => {
  children.splice(0).forEach(child => child.kill('SIGKILL'));
  rmSync(folder, { recursive: true });
});

function file(name: string, content?: string): string {
  const path = join(folder, name);
  if (content !== undefined) {
    writeFileSync(path, content);
  }
  return path;
}

async function start(...args: string[]) {
  const child = spawn(process.execPath, [command, '--port', '0', ...args]);
  children.push(child);
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', data => (output.stdout += data));
  child.stderr.on('data', data => (output.stderr += data));
  const exited = once(child, 'exit');
  await Promise.race([once(child.stdout, 'data'), exited]);
  const [url = ''] = /http:\S+/.exec(output.stdout) ?? [];
  const s3 = new S3Client(settingsOf({ url: url || 'http://127.0.0.1:1' }));
  return {
    url,
    output,
    exited,
    stop: async () => {
      child.kill('SIGTERM');
      return exited;
    },
    create: (Bucket: string) => s3.send(new CreateBucketCommand({ Bucket })),
    buckets: async () =>
      (await s3.send(new ListBucketsCommand({}))).Buckets?.map(
        ({ Name }) => Name,
      ),
  };
}

jest.setTimeout(30_000);

describe('--state', () => {
  it('is saved at the end and gone on from, with nothing left beside it', async () => {
    const state = file('state.json');
    const first = await start('--empty', '--state', state);
    await first.create('kept-bucket');
    expect(existsSync(state)).toBe(false);
    await expect(first.stop()).resolves.toEqual([0, null]);
    expect(readdirSync(folder)).toEqual(['state.json']);

    const second = await start('--empty', '--state', state);
    expect(second.output.stdout).toContain(`(state ${state})`);
    await expect(second.buckets()).resolves.toEqual(['kept-bucket']);
    await second.stop();
  });

  it('is saved when the admin says so', async () => {
    const state = file('state.json');
    const { url, create } = await start('--empty', '--state', state);
    await create('kept-bucket');
    const response = await fetch(`${url}/_local-aws/save`, { method: 'POST' });
    await expect(response.json()).resolves.toEqual({ stateFile: state });
    expect(readFileSync(state, 'utf8')).toContain('kept-bucket');
  });

  it.each([
    ['is lost in a crash', false, []],
    ['survives a crash that is told to save it', true, ['kept-bucket']],
  ])('%s', async (_, save, buckets) => {
    const state = file('state.json');
    const behaviour = file(
      'behaviour.yaml',
      `faults:
  - call: s3:CreateBucket
    nth: 1
    fault: { kind: crash, when: after, save: ${save} }
`,
    );
    const first = await start(
      ...['--empty', '--state', state, '--behaviour', behaviour],
    );
    await expect(first.create('kept-bucket')).rejects.toThrow(
      /ECONNRESET|hang/,
    );
    await expect(first.exited).resolves.toEqual([70, null]);
    expect(first.output.stderr).toBe('local-aws crashed, as a fault says\n');

    const second = await start('--empty', '--state', state);
    await expect(second.buckets()).resolves.toEqual(buckets);
  });
});

describe('--behaviour', () => {
  it('is how it behaves', async () => {
    const behaviour = file(
      'behaviour.yaml',
      `propagation: { roleMs: 100 }
latency: { 's3:*': { min: 1, max: 2 } }
limits: { 's3:ListBuckets': { perSecond: 0.1 } }
`,
    );
    const { url, buckets } = await start('--empty', '--behaviour', behaviour);
    await buckets();
    await expect(buckets()).rejects.toMatchObject({ name: 'SlowDown' });
    const response = await fetch(`${url}/_local-aws/behaviour`);
    await expect(response.json()).resolves.toEqual({
      propagation: { roleMs: 100, associationDeleteMs: 0 },
      latency: { 's3:*': { min: 1, max: 2 } },
      limits: { 's3:ListBuckets': { perSecond: 0.1 } },
    });
  });

  it('that cannot be used ends the command, and is named', async () => {
    const behaviour = file('behaviour.yaml', 'limit: {}');
    const { output, exited } = await start('--behaviour', behaviour);
    await expect(exited).resolves.toEqual([1, null]);
    expect(output.stderr).toContain(`${behaviour}: limit: is not known here`);
  });
});

describe('--seed', () => {
  const seed = (bucket: string) => `version: 1
accounts:
  '111122223333':
    regions:
      us-east-1:
        buckets: [{ ${bucket} }]
`;

  it('is what there is to begin with', async () => {
    const from = file('seed.yaml', seed('name: seeded-bucket'));
    const { output, buckets } = await start('--seed', from);
    expect(output.stdout).toContain(`(seed ${from})`);
    await expect(buckets()).resolves.toEqual(['seeded-bucket']);
  });

  it('that cannot be used ends the command, and is named', async () => {
    const from = file('seed.yaml', seed('nam: seeded-bucket'));
    const { output, exited } = await start('--seed', from);
    await expect(exited).resolves.toEqual([1, null]);
    expect(output.stderr).toContain(
      `${from}: accounts['111122223333'].regions.us-east-1.buckets[0]`,
    );
  });
});

it('--no-admin', async () => {
  const { url } = await start('--empty', '--no-admin');
  const response = await fetch(`${url}/_local-aws/health`);
  expect(response.headers.get('content-type')).toBe('application/xml');
});
