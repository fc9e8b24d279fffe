import { benchLocalAws } from './benchLocalAws';

describe('benchLocalAws', () => {
  it('reads every page of every cluster, and says what it measured', async () => {
    const lines = await benchLocalAws(
      { clusters: 2, associations: 150, roles: 3 },
      1,
    );
    const text = lines.join('\n');
    expect(text).toContain('300 associations in 2 clusters, 3 roles');
    expect(text).toContain('4 signed requests a round');
    expect(text).toMatch(/local-aws +\d\S*\/s \(/);
    expect(text).toMatch(/node:http is faster by +\d\S* times/);
    expect(text).toMatch(/resident memory: local-aws \d+ MiB when ready/);
  }, 60_000);
});
