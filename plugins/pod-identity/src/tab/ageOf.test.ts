import { ageOf } from './ageOf';

describe('ageOf', () => {
  const now = new Date('2026-06-14T12:00:00Z');

  it.each([
    ['2026-06-14T12:00:30Z', 'now', 0],
    ['2026-06-14T11:59:51Z', 'now', 9],
    ['2026-06-14T11:59:50Z', 'seconds', 10],
    ['2026-06-14T11:59:48Z', 'seconds', 12],
    ['2026-06-14T11:59:00Z', 'minutes', 1],
    ['2026-06-14T11:00:01Z', 'minutes', 59],
    ['2026-06-14T11:00:00Z', 'hours', 1],
    ['2026-06-13T12:00:01Z', 'hours', 23],
    ['2026-06-12T11:00:00Z', 'days', 2],
  ])('%s is %s: %d', (then, unit, count) => {
    expect(ageOf(new Date(then), now)).toEqual({ unit, count });
  });
});
