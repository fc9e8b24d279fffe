#!/usr/bin/env node
// What `npm start`, `npm test`, `npm run bench` and `npm run local-aws` call. Plain Node with no dependency, because it
// runs before anything is installed and on whatever Node a fresh machine has. The commands themselves are in scripts/.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SUPPORTED_NODE = [22, 24];
const YARN = '@yarnpkg/cli-dist@4.13.0';
const root = fileURLToPath(new URL('.', import.meta.url));
const [command, ...args] = process.argv.slice(2);

if (!command || !existsSync(`${root}scripts/${command}.mjs`)) {
  console.error(
    `Unknown command '${command}': use start, test, bench or local-aws.`,
  );
  process.exit(1);
}

const nodeIsSupported = SUPPORTED_NODE.includes(
  Number(process.versions.node.split('.')[0]),
);
const calledByYarn = /^yarn\/4\./.test(process.env.npm_config_user_agent ?? '');

if (nodeIsSupported && (calledByYarn || process.env.PORTAL_TOOLCHAIN)) {
  const { run } = await import(`./scripts/${command}.mjs`);
  await run({ root, args, calledByYarn });
} else {
  if (!nodeIsSupported) {
    console.log(
      `Backstage does not support Node ${process.versions.node}; this run uses Node 24 from npm.`,
    );
  }
  const child = spawn('node', ['run.mjs', command, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: toolchainPath(), PORTAL_TOOLCHAIN: '1' },
  });
  // The terminal sends Ctrl-C to every process; only a signal that was meant for this one alone is passed on.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', code => process.exit(code ?? 1));
}

/** The PATH with Yarn on it, and with Node 24 where the running one is out of range. npx keeps both in its cache. */
function toolchainPath() {
  const packages = nodeIsSupported ? [YARN] : ['node@24', YARN];
  const { status, stdout } = spawnSync(
    'npx',
    [
      ...['-y', ...packages.flatMap(name => ['-p', name])],
      ...['--', 'node', '-p', 'process.env.PATH'],
    ],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) {
    console.error(
      `npm could not provide ${packages.join(' and ')}; see above.`,
    );
    process.exit(1);
  }
  return stdout.trim();
}
