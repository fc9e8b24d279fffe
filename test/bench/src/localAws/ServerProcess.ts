import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A server in a process of its own, which prints one line with its URL when it is ready. */
export class ServerProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
    /** From the start of the process to its line. */
    readonly millisecondsToReady: number,
  ) {}

  static async start(...args: string[]) {
    const began = performance.now();
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = await Promise.race([
      once(child.stdout, 'data'),
      once(child, 'exit').then(() => ['it ended']),
    ]);
    const url = /http:\S+/.exec(String(line))?.[0];
    if (!url) {
      throw new Error(`${args[0]} did not start: ${line}`);
    }
    return new ServerProcess(child, url, performance.now() - began);
  }

  /** Resident memory in MiB, as the operating system has it. */
  residentMemory(): number {
    const pid = String(this.child.pid);
    const kibibytes = execFileSync('ps', ['-o', 'rss=', '-p', pid]);
    return Number(kibibytes.toString()) / 1024;
  }

  async stop(): Promise<void> {
    const exited = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await exited;
  }
}
