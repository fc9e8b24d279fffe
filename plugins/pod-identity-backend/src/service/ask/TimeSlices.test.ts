import { TimeSlices } from './TimeSlices';

describe('TimeSlices', () => {
  let now = 0;

  beforeEach(() => {
    now = 0;
    jest.spyOn(performance, 'now').mockImplementation(() => now);
  });

  afterEach(() => jest.restoreAllMocks());

  /** Whether somebody who waits for a turn has had it once the next piece of work begins. */
  async function isServedAfter(milliseconds: number, slices: TimeSlices) {
    let isServed = false;
    setImmediate(() => {
      isServed = true;
    });
    now += milliseconds;
    await slices.next();
    return isServed;
  }

  it('lets others have their turn once a slice is over, and then begins another', async () => {
    const slices = new TimeSlices(undefined);
    expect(await isServedAfter(4, slices)).toBe(false);
    expect(await isServedAfter(5, slices)).toBe(false);
    expect(await isServedAfter(1, slices)).toBe(true);
    expect(await isServedAfter(9, slices)).toBe(false);
  });

  it('ends where nobody waits any more', async () => {
    const controller = new AbortController();
    const slices = new TimeSlices(controller.signal);
    await slices.next();
    now = 20;
    const next = slices.next();
    controller.abort(new Error('gone'));
    await expect(next).rejects.toThrow('gone');
  });
});
