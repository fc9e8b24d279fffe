import { app1 } from '../__fixtures__/app1';
import { accessByName } from '../__fixtures__/entities';
import { distinctGrants, grantMatrix } from './grantMatrix';

describe('grantMatrix', () => {
  it('has a row for each bucket and prefix, everything first', () => {
    expect(
      grantMatrix(app1.grants).rows.map(({ bucket, prefix }) => [
        bucket,
        prefix,
      ]),
    ).toEqual([
      ['*', ''],
      ['*', '*'],
      ['ekspodidentity-111122223333-us-east-1', 'audit/*'],
    ]);
  });

  it('keeps every grant', () => {
    for (const { grants } of Object.values(accessByName).flat()) {
      const cells = grantMatrix(grants).rows.flatMap(row =>
        Object.values(row.cells).flat(),
      );
      expect(new Set(cells)).toEqual(new Set(grants));
    }
  });

  it('has a column for administering only where something is granted there', () => {
    const [grant] = app1.grants;
    expect(grantMatrix([grant]).columns).not.toContain('admin');
    expect(
      grantMatrix([{ ...grant, accessClass: 'admin' }]).columns.at(-1),
    ).toBe('admin');
  });

  it('does not confuse buckets and prefixes that join to the same text', () => {
    const [grant] = app1.grants;
    expect(
      grantMatrix([
        { ...grant, bucket: 'a b', prefix: 'c' },
        { ...grant, bucket: 'a', prefix: 'b c' },
      ]).rows,
    ).toHaveLength(2);
  });
});

describe('distinctGrants', () => {
  const [grant] = app1.grants;

  it('shows two statements that say the same once', () => {
    const again = { ...grant, source: { ...grant.source, index: 9 } };
    expect(distinctGrants([grant, again])).toEqual([grant]);
  });

  it('shows denies first', () => {
    const deny = { ...grant, effect: 'Deny' as const };
    expect(distinctGrants([grant, deny])).toEqual([deny, grant]);
  });

  it('keeps grants with other tags apart', () => {
    const untagged = { ...grant, tagConditions: [] };
    expect(distinctGrants([grant, untagged])).toEqual([grant, untagged]);
  });
});
