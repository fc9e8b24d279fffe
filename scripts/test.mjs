import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';
import { countJest, countPlaywright, sum } from './counts.mjs';
import { setUp } from './setUp.mjs';

/**
 * `npm test`: everything that CI runs. `npm test -- lint jest` runs the stages named.
 * The last line counts the tests, from the runners' own reports.
 */
export async function run({ root, args, calledByYarn }) {
  if (calledByYarn) {
    process.exit(call(root, ['backstage-cli', 'repo', 'test', ...args]));
  }
  setUp({ root, calledByYarn });
  const results = join(root, 'test/results');
  const known = stages({ root, results });
  const unknown = args.filter(name => !(name in known));
  if (unknown.length > 0) {
    console.error(
      `Unknown stage '${unknown[0]}': use ${Object.keys(known).join(', ')}.`,
    );
    process.exit(1);
  }
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });

  const counts = [];
  const failed = [];
  for (const name of args.length > 0 ? args : Object.keys(known)) {
    console.log(`\n── ${name}`);
    const started = Date.now();
    const result = known[name]();
    if (result.counts) {
      counts.push(result.counts);
    }
    if (!result.ok) {
      failed.push(name);
    }
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(`── ${name}: ${result.ok ? 'ok' : 'FAILED'}, ${seconds} s`);
  }

  const total = sum(counts);
  const testsWanted = args.length === 0 || counts.length > 0;
  if (testsWanted && total.passed + total.failed === 0) {
    failed.push('no tests');
  }
  if (failed.length > 0) {
    console.log(`\nFailed: ${failed.join(', ')}`);
  }
  console.log(
    `\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`,
  );
  process.exit(failed.length > 0 || total.failed > 0 ? 1 : 0);
}

function stages({ root, results }) {
  const script = (...command) => ({ ok: call(root, command) === 0 });
  return {
    format: () => script('prettier:check'),
    // Not incremental: the order of inferred unions in the reports depends on what was compiled before.
    types: () => script('tsc', '--incremental', 'false'),
    lint: () => script('lint:all'),
    'api-reports': () => script('api-reports', '--ci'),
    jest: () => jest({ root, report: join(results, 'jest.json') }),
    browser: () => browser({ root, report: join(results, 'browser.json') }),
  };
}

function jest({ root, report }) {
  const status = call(
    root,
    [
      ...['backstage-cli', 'repo', 'test', '--json', `--outputFile=${report}`],
      // Nothing here tests a time; a busy machine may take its own.
      ...['--maxWorkers=2', '--testTimeout=60000'],
    ],
    // Without CI, Backstage's runner watches for changes and never ends.
    { CI: 'true' },
    // The report also goes to standard output.
    ['inherit', 'ignore', 'inherit'],
  );
  return { ok: status === 0, counts: countJest(report) };
}

function browser({ root, report }) {
  const chromium = findChromium();
  if (!chromium) {
    console.log(
      'No Chromium or Chrome was found on this machine (CHROME_PATH may name one): the browser tests are skipped.',
    );
    return {
      ok: !process.env.CI,
      counts: { passed: 0, failed: 0, skipped: 1 },
    };
  }
  const status = call(
    root,
    ['workspace', 'browser-tests', 'playwright', 'test'],
    { CHROME_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  );
  return { ok: status === 0, counts: countPlaywright(report) };
}

function call(root, args, env = {}, stdio = 'inherit') {
  const { status } = spawnSync('yarn', args, {
    cwd: root,
    stdio,
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return status ?? 1;
}
