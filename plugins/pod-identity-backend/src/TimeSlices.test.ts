import { TimeSlices } from './TimeSlices';

describe('TimeSlices', () => {
  let now = 0;

  beforeEach(() => {
    now = 0;
    jest.spyOn(performance, 'now').mockImplementation(() => now);
  });

  afterEach(() => jest.restoreAllMocks());

  /** Pieces that each take so many milliseconds, and tell when they are done. */
  function* work(milliseconds: readonly number[], done: (at: number) => void) {
    for (const each of milliseconds) {
      now += each;
      done(now);
      yield;
    }
    return now;
  }

  it('lets others have their turn once a slice is over, and then begins another', async () => {
    const log: unknown[] = [];
    const other = () => {
      log.push('other');
      setImmediate(other);
    };
    const immediate = setImmediate(other);
    const slices = new TimeSlices(undefined);
    const end = await slices.finish(
      work([4, 5, 1, 9, 2, 30, 1], at => {
        log.push(at);
        if (at === 52) {
          log.push('end');
        }
      }),
    );
    clearImmediate(immediate);
    expect(end).toBe(52);
    const slicesDone = log
      .slice(0, log.indexOf('end'))
      .reduce<number[][]>(
        (all, each) =>
          typeof each === 'number'
            ? [...all.slice(0, -1), [...(all.at(-1) ?? []), each]]
            : [...all, []],
        [[]],
      )
      .filter(({ length }) => length);
    expect(slicesDone).toEqual([[4, 9, 10], [19, 21], [51], [52]]);
  });

  it('lets requests take turns, however much one of them has to do', async () => {
    const log: string[] = [];
    const large = new TimeSlices(new AbortController().signal);
    const small = new TimeSlices(new AbortController().signal);
    await Promise.all([
      ...Array.from({ length: 5 }, () =>
        large.finish(work([10, 10], () => log.push('large'))),
      ),
      small.finish(work([10, 10], () => log.push('small'))),
    ]);
    expect(log).toHaveLength(12);
    expect(log.slice(0, 6).filter(each => each === 'small')).toHaveLength(2);
  });

  it('ends where nobody waits any more, and lets others in', async () => {
    const controller = new AbortController();
    const slices = new TimeSlices(controller.signal);
    const finished = slices.finish(
      work([10, 10], () => controller.abort(new Error('gone'))),
    );
    await expect(finished).rejects.toThrow('gone');
    expect(now).toBe(10);
    expect(await new TimeSlices(undefined).finish(work([3], () => {}))).toBe(
      13,
    );
  });
});
