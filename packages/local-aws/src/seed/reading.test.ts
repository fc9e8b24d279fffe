import { Field } from '../document/document';
import { readCreated, readTime } from './reading';

const now = new Date('2026-03-31T12:00:00Z');

describe('readTime', () => {
  it.each([
    ['2026-01-31T12:00:00Z', '2026-01-31T12:00:00.000Z'],
    ['2026-01-31', '2026-01-31T00:00:00.000Z'],
    ['1 day ago', '2026-03-30T12:00:00.000Z'],
    ['36 hours ago', '2026-03-30T00:00:00.000Z'],
    ['5 minutes ago', '2026-03-31T11:55:00.000Z'],
  ])('reads %s', (text, time) => {
    expect(readTime(new Field(text), now).toISOString()).toBe(time);
  });

  it.each(['yesterday', 'a day ago', '2026-31-01', '-1 days ago'])(
    'does not take %s',
    text => {
      expect(() => readTime(new Field(text, 'created'), now)).toThrow(
        'created: must be a time',
      );
    },
  );

  it('takes now where nothing is said', () => {
    expect(readCreated(new Field(undefined), now)).toBe(now);
  });
});
