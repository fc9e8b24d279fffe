import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import * as main from '.';
import * as actions from './actions';

const readme = readFileSync(join(__dirname, '../README.md'), 'utf8');
const examples = [...readme.matchAll(/```js\n(.*?)```/gs)].map(
  ([, code]) => code,
);

const exported = { ...main, ...actions };

async function run(code: string): Promise<string[]> {
  const lines: string[] = [];
  const log = (...values: unknown[]) =>
    lines.push(
      values
        .map(each => (typeof each === 'object' ? JSON.stringify(each) : each))
        .join(' '),
    );
  const context = createContext({ ...exported, console: { log } });
  const body = code.replace(/^import .*$/gm, '');
  await runInContext(`(async () => {${body}})()`, context);
  return lines;
}

describe('README', () => {
  it('has examples', () => {
    expect(examples.length).toBeGreaterThan(3);
  });

  it.each(examples.map(code => [code]))('does what it says: %s', async code => {
    const said = [...code.matchAll(/^\/\/ → (.*)$/gm)].map(([, line]) => line);
    expect(said).not.toEqual([]);
    expect(await run(code)).toEqual(said);
  });

  it('imports what is exported', () => {
    const names = [...readme.matchAll(/^import \{ (.*) \} from/gm)].flatMap(
      ([, list]) => list.split(', '),
    );
    expect(names.filter(name => !(name in exported))).toEqual([]);
  });
});
