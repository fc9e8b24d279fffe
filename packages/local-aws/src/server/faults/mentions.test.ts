import { mentions } from './mentions';

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
