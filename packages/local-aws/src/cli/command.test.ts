import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { EKSClient, ListClustersCommand } from '@aws-sdk/client-eks';

const command = resolve(__dirname, '../../bin/local-aws');

function start(...args: string[]) {
  const child = spawn(process.execPath, [command, ...args]);
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', data => (output.stdout += data));
  child.stderr.on('data', data => (output.stderr += data));
  return { child, output, exited: once(child, 'exit') };
}

async function clustersOf(url: string): Promise<string[] | undefined> {
  const eks = new EKSClient({
    endpoint: url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  const { clusters } = await eks.send(new ListClustersCommand({}));
  return clusters;
}

describe('local-aws', () => {
  const children: ChildProcess[] = [];
  afterEach(() => children.splice(0).forEach(child => child.kill('SIGKILL')));

  it('prints one line with its URL, serves, and ends on SIGTERM', async () => {
    const { child, output, exited } = start('--port', '0', '--empty');
    children.push(child);
    await once(child.stdout!, 'data');
    expect(output.stdout).toMatch(
      /^local-aws listening on http:\/\/127\.0\.0\.1:\d+ \(empty account 111122223333\)\n$/,
    );
    const [url] = /http:\S+/.exec(output.stdout)!;
    await expect(clustersOf(url)).resolves.toEqual([]);

    child.kill('SIGTERM');
    await expect(exited).resolves.toEqual([0, null]);
    expect(output.stderr).toBe('');
  }, 20_000);

  it('says that a port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const { child, output, exited } = start('--port', String(port));
    children.push(child);
    await expect(exited).resolves.toEqual([1, null]);
    expect(output.stderr).toBe(
      `Port ${port} on 127.0.0.1 is in use. Stop what listens there, or choose another with --port.\n`,
    );
    other.close();
  }, 20_000);

  it('explains itself after a wrong argument', async () => {
    const { child, output, exited } = start('--prot', '1');
    children.push(child);
    await expect(exited).resolves.toEqual([2, null]);
    expect(output.stderr).toContain("Unknown option '--prot'");
    expect(output.stderr).toContain('Usage: local-aws');
  }, 20_000);
});
