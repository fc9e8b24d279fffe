import { findingRules } from './findingRules';

describe('findingRules', () => {
  it('have distinct ids and a page of documentation each', () => {
    const ids = findingRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, documentation, title } of findingRules) {
      expect(documentation).toBe(`findings/${id}`);
      expect(title).not.toMatch(/\.$/);
    }
  });
});
