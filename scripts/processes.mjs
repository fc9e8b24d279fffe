import { spawn } from 'node:child_process';

const running = new Set();
let stopping = false;

/** Starts a command that lives as long as this process; when it ends by itself, `onEnd` gets its exit code. */
export function startProcess(command, args, { cwd, env, onLine, onEnd }) {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that what it starts ends with it.
    detached: process.platform !== 'win32',
    shell: process.platform === 'win32',
  });
  running.add(child);
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream.setEncoding('utf8').on('data', text => {
      const lines = (rest + text).split('\n');
      rest = lines.pop();
      for (const line of lines) onLine(line);
    });
  }
  child.on('exit', code => {
    running.delete(child);
    if (!stopping) onEnd(code ?? 1);
  });
  child.on('error', error => {
    running.delete(child);
    onLine(String(error.message));
    if (!stopping) onEnd(1);
  });
}

/** Ends every process that was started, with all that they started, then this one. */
export async function stopAll(code) {
  if (stopping) return;
  stopping = true;
  for (const child of running) signal(child, 'SIGTERM');
  for (let waited = 0; running.size > 0 && waited < 5000; waited += 50) {
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  for (const child of running) signal(child, 'SIGKILL');
  process.exit(code);
}

function signal(child, name) {
  try {
    if (process.platform === 'win32') child.kill(name);
    else process.kill(-child.pid, name);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

process.on('SIGINT', () => stopAll(0));
process.on('SIGTERM', () => stopAll(0));
