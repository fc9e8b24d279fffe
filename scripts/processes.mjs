import { spawn } from 'node:child_process';

const PATIENCE = 5_000;
const children = new Set();
let stopping = false;

/** Starts a command that lives as long as this process; when it ends by itself, `onEnd` gets its exit code. */
export function startProcess(command, args, { cwd, env, onLine, onEnd }) {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that what it starts can be ended with it.
    detached: process.platform !== 'win32',
    shell: process.platform === 'win32',
  });
  children.add(child);
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream.setEncoding('utf8').on('data', text => {
      const lines = (rest + text).split('\n');
      rest = lines.pop();
      for (const line of lines) {
        onLine(line);
      }
    });
  }
  child.on('exit', code => {
    if (!stopping) {
      onEnd(code ?? 1);
    }
  });
  child.on('error', error => {
    onLine(error.message);
    if (!stopping) {
      onEnd(1);
    }
  });
}

/** Ends every process that was started, with all that they started, then this one. */
export async function stopAll(code) {
  if (stopping) {
    return;
  }
  stopping = true;
  for (const child of children) {
    signal(child, 'SIGTERM');
  }
  const deadline = Date.now() + PATIENCE;
  // A group outlives its first process where a grandchild is slow to end, as a backend with open connections is.
  while ([...children].some(isAlive) && Date.now() < deadline) {
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  for (const child of children) {
    signal(child, 'SIGKILL');
  }
  process.exit(code);
}

function isAlive(child) {
  return process.platform === 'win32'
    ? child.exitCode === null
    : signal(child, 0);
}

/** Signals a process and its group. False = there is none any more. */
function signal(child, name) {
  if (child.pid === undefined) {
    return false;
  }
  try {
    if (process.platform === 'win32') {
      return child.kill(name);
    }
    return process.kill(-child.pid, name);
  } catch (error) {
    if (error.code === 'ESRCH') {
      return false;
    }
    throw error;
  }
}

process.on('SIGINT', () => stopAll(0));
process.on('SIGTERM', () => stopAll(0));
