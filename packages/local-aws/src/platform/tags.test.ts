import { TagSet } from './tags';

describe('TagSet', () => {
  it('compares keys without regard to case, and keeps the case given last', () => {
    const tags = new TagSet({ Team: 'a' });
    tags.set('TEAM', 'b');
    expect(tags.list()).toEqual([{ Key: 'TEAM', Value: 'b' }]);
    expect(tags.has('team')).toBe(true);
    tags.delete('tEaM');
    expect(tags.size).toBe(0);
  });

  it('lays others over itself and stays as it is', () => {
    const tags = new TagSet({ team: 'a', stage: 'x' });
    expect(tags.with({ Team: 'b' }).record()).toEqual({
      Team: 'b',
      stage: 'x',
    });
    expect(tags.record()).toEqual({ team: 'a', stage: 'x' });
  });
});
