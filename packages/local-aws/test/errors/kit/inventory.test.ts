import type { ErrorBook } from './ErrorCase';
import { inventory } from './inventory';

const aCase = { when: 'it is wrong', message: 'No.', source: 'https://aws' };

function bookOf(parts: Partial<ErrorBook>): ErrorBook {
  return {
    title: 'EKS',
    service: 'eks',
    documented: new Map([['Make', new Set(['TakenError', 'FaultError'])]]),
    statuses: {},
    common: ['DeniedError'],
    cases: {},
    faults: {},
    reasons: [],
    ...parts,
  };
}

const fault = { fault: { kind: 'throttle' as const }, message: '', source: '' };

describe('inventory', () => {
  it('misses what has neither a case nor a fault nor a reason', () => {
    expect(inventory(bookOf({})).missing).toEqual([
      'Make: TakenError',
      'Make: FaultError',
    ]);
  });

  it('misses nothing where each has one of them', () => {
    const found = inventory(
      bookOf({
        cases: { Make: [{ error: 'TakenError', ...aCase }] },
        faults: { FaultError: fault },
      }),
    );
    expect(found).toMatchObject({
      missing: [],
      byFault: [{ operation: 'Make', error: 'FaultError' }],
      summary:
        'EKS: 2 errors of 1 operations, 1 cases and 1 by a fault, 0 with a reason, 1 of 1 messages with a source',
    });
  });

  it('takes no case of what is not documented, but for common errors', () => {
    const { undocumented } = inventory(
      bookOf({
        cases: {
          Make: [
            { error: 'MadeUpError', ...aCase },
            { error: 'DeniedError', ...aCase },
          ],
          Unmake: [{ error: 'DeniedError', ...aCase }],
        },
      }),
    );
    expect(undocumented).toEqual(['Make: MadeUpError', 'Unmake: DeniedError']);
  });

  it('takes no reason for what has a case, or for an operation that there is not', () => {
    const cases = { Make: [{ error: 'TakenError', ...aCase }] };
    const because = 'it never happens';
    expect(
      inventory(bookOf({ cases, reasons: [{ error: 'TakenError', because }] }))
        .idle,
    ).toEqual(['TakenError: it never happens']);
    const reasons = [
      { error: 'FaultError', operations: ['Make', 'Unmake'], because },
    ];
    expect(inventory(bookOf({ cases, reasons }))).toMatchObject({
      missing: [],
      idle: ['FaultError: it never happens'],
    });
  });
});
