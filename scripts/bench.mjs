import { spawn } from 'node:child_process';
import { setUp } from './setUp.mjs';

/** `npm run bench`: how fast policies are decided, on this machine. */
export async function run({ root, calledByYarn }) {
  setUp({ root, calledByYarn });
  const child = spawn('yarn', ['workspace', 'bench', 'start'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', code => process.exit(code ?? 1));
}
