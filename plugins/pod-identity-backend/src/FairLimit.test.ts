import { FairLimit } from './FairLimit';

/** Work that ends when told, and tells in which order it began. */
function setUp(atOnce: number) {
  const limit = new FairLimit(atOnce);
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const run = (asker: object, name: string) =>
    limit.run(asker, () => {
      begun.push(name);
      return new Promise<string>(resolve => {
        ends.push(() => resolve(name));
      });
    });
  const endNext = async () => {
    ends.shift()?.();
    await new Promise(setImmediate);
  };
  return { limit, begun, run, endNext };
}

describe('FairLimit', () => {
  const many = {};
  const one = {};
  const other = {};

  it('runs no more at once than it should', async () => {
    const { begun, run, endNext } = setUp(2);
    const done = ['a', 'b', 'c', 'd'].map(name => run(many, name));
    expect(begun).toEqual(['a', 'b']);
    await endNext();
    expect(begun).toEqual(['a', 'b', 'c']);
    await endNext();
    await endNext();
    await endNext();
    expect(await Promise.all(done)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('lets askers take turns, each in its own order', async () => {
    const { begun, run, endNext } = setUp(1);
    for (let index = 1; index <= 4; index++) {
      run(many, `many ${index}`);
    }
    run(one, 'one 1');
    run(other, 'other 1');
    run(one, 'one 2');
    for (let ended = 0; ended < 7; ended++) {
      await endNext();
    }
    expect(begun).toEqual([
      'many 1',
      'many 2',
      'one 1',
      'other 1',
      'many 3',
      'one 2',
      'many 4',
    ]);
  });

  it('gives the place of work that fails to the next', async () => {
    const { limit } = setUp(1);
    const failed = limit.run(many, async () => {
      throw new Error('no');
    });
    const after = limit.run(many, async () => 'yes');
    await expect(failed).rejects.toThrow('no');
    expect(await after).toBe('yes');
    expect(await limit.run(one, async () => 'still')).toBe('still');
  });
});
