import { patiently } from './patiently';

const patience = { totalMs: 10_000, firstMs: 1 };
const untilThree = (outcome: PromiseSettledResult<number>) =>
  outcome.status === 'fulfilled' && outcome.value < 3;

describe('patiently', () => {
  it('tries until there is nothing to wait for', async () => {
    let tries = 0;
    await expect(
      patiently(async () => ++tries, {
        patience,
        signal: undefined,
        waitsFor: untilThree,
      }),
    ).resolves.toBe(3);
  });

  it('gives what the last try gave when patience ends', async () => {
    let tries = 0;
    const failing = patiently(
      async () => {
        tries += 1;
        throw new Error(`try ${tries}`);
      },
      {
        patience: { totalMs: 60, firstMs: 1 },
        signal: undefined,
        waitsFor: () => true,
      },
    );
    const error = await failing.catch(e => e);
    expect(error).toEqual(new Error(`try ${tries}`));
    // Waits double: 1 + 2 + 4 + … ms leave room for seven tries at most.
    expect(tries).toBeGreaterThan(1);
    expect(tries).toBeLessThan(9);
  });

  it('waits no longer than patience lasts', async () => {
    const started = performance.now();
    await patiently(async () => 0, {
      patience: { totalMs: 20, firstMs: 4_000 },
      signal: undefined,
      waitsFor: untilThree,
    });
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('does not wait for what does not pass by itself', async () => {
    const attempt = jest.fn().mockRejectedValue(new Error('no'));
    await expect(
      patiently(attempt, {
        patience,
        signal: undefined,
        waitsFor: () => false,
      }),
    ).rejects.toThrow('no');
    expect(attempt).toHaveBeenCalledTimes(1);
  });

  it('gives up at once when told to', async () => {
    const controller = new AbortController();
    const waiting = patiently(async () => 0, {
      patience: { totalMs: 60_000, firstMs: 60_000 },
      signal: controller.signal,
      waitsFor: untilThree,
    });
    controller.abort();
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
  });
});
