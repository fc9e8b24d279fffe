const { spawn } = require('node:child_process');
const { createInterface } = require('node:readline');

/**
 * Starts a process that lints texts as if they stood in files of this repository. ESLint's plugins want a Node.js of their own,
 * not Jest's.
 */
function startLinter(root) {
  const child = spawn(
    process.execPath,
    [require.resolve('./lintLines.js'), root],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  const waiting = [];
  createInterface({ input: child.stdout }).on('line', line =>
    waiting.shift().resolve(JSON.parse(line)),
  );
  child.on('exit', code =>
    waiting.forEach(({ reject }) => reject(new Error(`ESLint ended: ${code}`))),
  );
  return {
    /** The ids of the rules that a text at a path offends against. */
    lint: (path, text) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        child.stdin.write(`${JSON.stringify({ path, text })}\n`);
      }),
    stop: () => child.stdin.end(),
  };
}

module.exports = { startLinter };
