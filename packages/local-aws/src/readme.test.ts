import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import * as eks from '@aws-sdk/client-eks';
import * as iam from '@aws-sdk/client-iam';
import { parse } from 'yaml';
import { adminRoutes } from './server/admin/http/adminRoutes';
import { usage } from './cli/parseArguments';
import { startLocalAws } from './startLocalAws';

const readme = readFileSync(resolve(__dirname, '../README.md'), 'utf8');

function blocks(language: string): string[] {
  const fences = readme.matchAll(
    new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'),
  );
  return Array.from(fences, ([, code]) => code);
}

async function run(code: string): Promise<string[]> {
  const lines: string[] = [];
  const log = (...values: unknown[]) =>
    lines.push(values.map(String).join(' '));
  const context = createContext({
    ...eks,
    ...iam,
    startLocalAws,
    console: { log },
  });
  const body = code.replace(/^import .*?;$/gms, '');
  await runInContext(`(async () => {${body}})()`, context);
  return lines;
}

describe('README', () => {
  const examples = blocks('js');

  it('has examples that say what comes out', () => {
    expect(examples).toHaveLength(2);
  });

  it.each(examples.map(code => [code]))('does what it says: %s', async code => {
    const said = [...code.matchAll(/^\/\/ → (.*)$/gm)].map(([, line]) => line);
    expect(said).not.toEqual([]);
    await expect(run(code)).resolves.toEqual(said);
  });

  it('has a behaviour that can be had', async () => {
    const [behaviour] = blocks('yaml').map(text => parse(text));
    const aws = await startLocalAws({ empty: true, ...behaviour });
    const { faults, ...rest } = behaviour;
    expect(aws.admin.behaviour()).toEqual(rest);
    expect(aws.admin.faults().map(({ rule }) => rule)).toEqual(faults);
    await aws.close();
  });

  it('has calls of the admin endpoint that are answered', async () => {
    const aws = await startLocalAws();
    const calls = Array.from(
      readme.matchAll(
        /^curl (?:-X (\w+) )?'?localhost:4566(\/_local-aws\S+?)'?(?: -d '(.*)')?$/gm,
      ),
    );
    expect(calls.length).toBeGreaterThan(4);
    for (const [line, method, path, body] of calls) {
      const { status } = await fetch(`${aws.url}${path}`, { method, body });
      expect(`${status} ${line}`).toBe(`200 ${line}`);
    }
    await aws.close();
  });

  it('names every path of the admin endpoint with its methods', () => {
    const rows = readme.matchAll(/^\| `\/(\w+)` +\| ([A-Z, ]+?) +\|/gm);
    expect(
      Object.fromEntries(Array.from(rows, ([, path, list]) => [path, list])),
    ).toEqual(
      Object.fromEntries(
        Object.entries(adminRoutes).map(([path, methods]) => [
          path,
          Object.keys(methods).join(', '),
        ]),
      ),
    );
  });

  it('names every option of the command', () => {
    const options = (text: string, pattern: RegExp) =>
      Array.from(text.matchAll(pattern), ([, option]) => option);
    expect(options(readme, /^\| `(--[^`]+)`/gm)).toEqual(
      options(usage, /^ {2}(--\S+(?: <\w+>)?)/gm),
    );
  });
});
