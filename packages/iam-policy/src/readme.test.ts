import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import * as exported from '.';

const readme = readFileSync(join(__dirname, '../README.md'), 'utf8');
const examples = [...readme.matchAll(/```js\n(.*?)```/gs)].map(
  ([, code]) => code,
);

function run(code: string): string[] {
  const lines: string[] = [];
  const log = (...values: unknown[]) =>
    lines.push(
      values
        .map(each => (typeof each === 'object' ? JSON.stringify(each) : each))
        .join(' '),
    );
  const context = createContext({ ...exported, console: { log } });
  runInContext(code.replace(/^import .*$/gm, ''), context);
  return lines;
}

describe('README', () => {
  it('has examples', () => {
    expect(examples.length).toBeGreaterThan(3);
  });

  it.each(examples.map(code => [code]))('does what it says: %s', code => {
    const said = [...code.matchAll(/^\/\/ → (.*)$/gm)].map(([, line]) => line);
    expect(said).not.toEqual([]);
    expect(run(code)).toEqual(said);
  });

  it('imports what is exported', () => {
    const names = [...readme.matchAll(/^import \{ (.*) \} from/gm)].flatMap(
      ([, list]) => list.split(', '),
    );
    expect(names.filter(name => !(name in exported))).toEqual([]);
  });
});
