import { spawnSync } from 'node:child_process';

/** Whether a program is here and works, which a name on the PATH does not tell (a pyenv shim, for one). */
export function answers(command: string, ...args: string[]): boolean {
  const { status } = spawnSync(command, args, {
    stdio: 'ignore',
    timeout: 60_000,
  });
  return status === 0;
}
