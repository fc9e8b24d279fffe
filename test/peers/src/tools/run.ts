import { execFile } from 'node:child_process';

/** How a program ended. */
export interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a program to its end. Its failure is an answer; not being able to start it is an error. */
export function run(
  command: string,
  args: readonly string[],
  options: { cwd?: string; env: NodeJS.ProcessEnv; stdin?: string },
): Promise<Ended> {
  const { stdin = '', ...settings } = options;
  return new Promise((resolve, reject) => {
    const child = execFile(
      command,
      args,
      { ...settings, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        const code = error ? error.code : 0;
        if (typeof code === 'number') {
          resolve({ code, stdout, stderr });
        } else {
          reject(error);
        }
      },
    );
    child.stdin?.end(stdin);
  });
}
