import fc from 'fast-check';
import { compareDecimals, formatDecimal, parseDecimal } from './Decimal';

describe('Decimal', () => {
  it.each([
    ['0', '0'],
    ['-0.000', '0'],
    ['007.50', '7.5'],
    ['+1', '1'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['1e3', '1000'],
    ['1.25E-3', '0.00125'],
    ['-120e-1', '-12'],
    ['9007199254740993', '9007199254740993'],
  ])('%s is %s', (text, plain) => {
    expect(formatDecimal(parseDecimal(text)!)).toBe(plain);
  });

  it.each(['', '.', '+', 'x', '1x', '1e', '0x1', 'NaN', 'Infinity', ' 1'])(
    '%j is no number',
    text => expect(parseDecimal(text)).toBeUndefined(),
  );

  it('is in order as the numbers are', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(number, number, (left, right) => {
        const [a, b] = [left, right].map(each => parseDecimal(String(each))!);
        expect(Math.sign(compareDecimals(a, b))).toBe(
          Math.sign(Number(left > right) - Number(left < right)),
        );
        expect(Number(formatDecimal(a))).toBe(left === 0 ? 0 : left);
      }),
    );
  });
});
