import fc from 'fast-check';
import { FaultBook, mentions } from './FaultBook';
import type { FaultRule } from './FaultRule';

describe('mentions', () => {
  it.each([
    [{ RoleName: 'Payments-API' }, 'payments', true],
    [{ RoleName: 'ledger' }, 'payments', false],
    [{ Bucket: 'ledger', Key: '2026/a' }, 'ledger/2026', true],
    [{ Bucket: 'ledger' }, 'ledger/', false],
    [{ Key: { id: { S: 'order-7' } } }, 'order-7', true],
    [{ Tags: [{ Key: 'a', Value: 'team-x' }] }, 'team-x', true],
    [Object.assign(Object.create(null), { name: 'one' }), 'one', true],
    [{ Body: Buffer.from('payments') }, 'payments', false],
    [{ MaxItems: 7, Since: new Date(0), None: undefined }, '7', false],
    [{}, 'a', false],
  ])('%j, %s: %s', (input, text, expected) => {
    expect(mentions(input, text)).toBe(expected);
  });
});

const call = { service: 'eks', operation: 'ListClusters' } as const;

const small = fc.integer({ min: 1, max: 6 });

const which = fc.oneof(
  fc.record({ nth: small, times: fc.option(small, { nil: undefined }) }),
  fc.record({
    every: fc.option(small, { nil: undefined }),
    times: fc.option(small, { nil: undefined }),
  }),
);

const fault = fc.constantFrom<FaultRule['fault']>(
  { kind: 'reset' },
  { kind: 'throttle' },
  { kind: 'delay', ms: 1 },
);

const rules = fc.array(
  fc.tuple(which, fault, fc.constantFrom('eks:*', 'iam:*', '*')).map(
    ([chosen, happens, pattern]): FaultRule => ({
      call: pattern,
      fault: happens,
      ...chosen,
    }),
  ),
  { maxLength: 4 },
);

function strikes(book: FaultBook, calls: number) {
  return Array.from({ length: calls }, () => book.strike(call, {}));
}

describe('FaultBook', () => {
  it('is the same for the same calls, and after a reset', () => {
    fc.assert(
      fc.property(rules, small, (given, calls) => {
        const book = new FaultBook(given);
        const first = strikes(book, calls);
        expect(strikes(new FaultBook(given), calls)).toEqual(first);
        book.reset();
        expect(strikes(book, calls)).toEqual(first);
      }),
    );
  });

  it('ends a call once at most, with the last thing that happens to it', () => {
    fc.assert(
      fc.property(rules, small, (given, calls) => {
        for (const faults of strikes(new FaultBook(given), calls)) {
          const ends = faults.findIndex(({ kind }) => kind !== 'delay');
          expect([-1, faults.length - 1]).toContain(ends);
        }
      }),
    );
  });

  it('hits no more often than it may, and nothing that it did not see', () => {
    fc.assert(
      fc.property(rules, small, (given, calls) => {
        const book = new FaultBook(given);
        const happened = strikes(book, calls).flat().length;
        let hits = 0;
        for (const { rule, seen, hit } of book.counts) {
          hits += hit;
          expect(seen).toBeLessThanOrEqual(rule.call === 'iam:*' ? 0 : calls);
          const due =
            rule.nth === undefined
              ? Math.floor(seen / (rule.every ?? 1))
              : Number(seen >= rule.nth);
          expect(hit).toBe(Math.min(due, rule.times ?? Infinity));
        }
        expect(hits).toBe(happened);
      }),
    );
  });
});
