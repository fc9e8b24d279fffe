import { policySize } from './policySize';

describe('policySize', () => {
  it.each([
    ['{}', 2],
    ['{\n\t"a": "b"\r\n}', 9],
    ['', 0],
  ])('counts %j as %d', (text, size) => {
    expect(policySize(text)).toBe(size);
  });
});
