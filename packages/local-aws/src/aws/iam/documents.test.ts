import fc from 'fast-check';
import { encodeDocument } from './documents';

describe('encodeDocument', () => {
  it('leaves nothing but unreserved characters of RFC 3986', () => {
    expect(encodeDocument(`{"a": "b'c(d)*e!~+"}`)).toBe(
      '%7B%22a%22%3A%20%22b%27c%28d%29%2Ae%21~%2B%22%7D',
    );
  });

  it('is undone by decodeURIComponent', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        expect(decodeURIComponent(encodeDocument(text))).toBe(text);
      }),
    );
  });
});
