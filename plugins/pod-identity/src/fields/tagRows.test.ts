import { incompleteKey, rowsOf, tagRowProblem, tagsOf } from './tagRows';

const namespace = { from: 'namespace' as const };

describe('tagRowProblem', () => {
  it.each([
    [{ key: '', source: namespace }, 'keyMissing'],
    [{ key: '  ', source: namespace }, 'keyMissing'],
    [{ key: 'team', source: namespace }, undefined],
    [{ key: 'first', source: namespace }, 'keyTwice'],
    [{ key: ' first ', source: namespace }, 'keyTwice'],
    [
      { key: 'team', source: { from: 'literal' as const, value: ' ' } },
      'valueMissing',
    ],
    [
      { key: 'team', source: { from: 'literal' as const, value: 'a' } },
      undefined,
    ],
  ])('%j: %s', (parts, problem) => {
    const first = { id: 0, key: 'first', source: namespace };
    const row = { id: 1, ...parts };
    expect(tagRowProblem(row, [first, row])).toBe(problem);
    expect(tagRowProblem(first, [first, row])).toBeUndefined();
  });
});

describe('tags as rows and back', () => {
  it('gives the same tags', () => {
    const tags = {
      'my-namespace': namespace,
      team: { from: 'literal' as const, value: 'payments' },
    };
    expect(tagsOf(rowsOf(tags))).toEqual(tags);
  });

  it('starts with a row to fill in', () => {
    expect(rowsOf(undefined)).toHaveLength(1);
    expect(rowsOf({})).toHaveLength(1);
  });

  it('keeps an incomplete row under a key that no tag can have', () => {
    const rows = [
      { id: 0, key: 'a', source: namespace },
      { id: 1, key: 'a', source: { from: 'cluster-arn' as const } },
    ];
    expect(tagsOf(rows)).toEqual({
      a: namespace,
      [incompleteKey]: { from: 'cluster-arn' },
    });
  });
});
