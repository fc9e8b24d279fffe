import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findingRules } from './findingRules';

const docs = join(__dirname, '../../../../../docs');
const lines = (page: string) =>
  readFileSync(join(docs, `${page}.md`), 'utf8').split('\n');

describe('documentation of the findings', () => {
  it.each(findingRules)('has a page for $id', ({ documentation, title }) => {
    expect(lines(documentation)[0]).toBe(`# ${title}`);
  });

  it('has no page without a rule', () => {
    const pages = readdirSync(join(docs, 'findings')).filter(
      name => name !== 'README.md',
    );
    expect(pages.sort()).toEqual(
      findingRules.map(({ id }) => `${id}.md`).sort(),
    );
  });

  it('lists every rule, in order', () => {
    const rows = lines('findings/README').flatMap(line =>
      line.startsWith('| [') ? [line.replace(/ *\| */g, '|')] : [],
    );
    expect(rows).toEqual(
      findingRules.map(
        ({ id, severity, title }) => `|[${id}](${id}.md)|${severity}|${title}|`,
      ),
    );
  });
});
