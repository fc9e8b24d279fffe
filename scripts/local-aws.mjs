import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setUp } from './setUp.mjs';

/** `npm run local-aws -- --port 4566 [--empty]`: the embedded AWS alone. */
export async function run({ root, args, calledByYarn }) {
  setUp({ root, calledByYarn });
  const child = spawn(
    process.execPath,
    [join(root, 'packages/local-aws/bin/local-aws'), ...args],
    { cwd: root, stdio: 'inherit' },
  );
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', code => process.exit(code ?? 1));
}
