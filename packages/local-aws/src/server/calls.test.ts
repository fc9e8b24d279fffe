import { CallLog } from './calls';

const call = {
  time: '2026-01-31T00:00:00.000Z',
  service: 'eks',
  operation: 'ListClusters',
} as const;

describe('CallLog', () => {
  it('keeps the last 10,000, and counts all', () => {
    const log = new CallLog();
    for (let i = 0; i < 30_001; i += 1) {
      log.open(call);
    }
    const kept = log.list();
    expect(log.total).toBe(30_001);
    expect(kept).toHaveLength(10_000);
    expect([kept[0].number, kept[9_999].number]).toEqual([20_002, 30_001]);
  });

  it('shows what became of a call, and cannot be changed by who reads it', () => {
    const log = new CallLog();
    const record = log.open(call);
    record.status = 200;
    log.list()[0].status = 500;
    expect(log.list()).toEqual([{ ...call, number: 1, status: 200 }]);
  });

  it('leaves calls of no known operation out of those that fit a pattern', () => {
    const log = new CallLog();
    log.open({ time: call.time, service: 'eks' });
    log.open(call);
    expect(log.list('eks:*')).toMatchObject([{ number: 2 }]);
    expect(log.list()).toHaveLength(2);
    log.clear();
    expect(log.list()).toEqual([]);
    expect(log.total).toBe(0);
  });
});
