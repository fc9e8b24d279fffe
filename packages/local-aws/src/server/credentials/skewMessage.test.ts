import { skewMessage } from './skewMessage';

const now = Date.UTC(2023, 7, 22, 19, 47, 57);
const tolerance = 15 * 60_000;

describe('skewMessage', () => {
  it('tells of a signature that is too old, as AWS does', () => {
    const signed = Date.UTC(2023, 7, 22, 7, 25, 29);
    expect(skewMessage(signed, now, tolerance)).toBe(
      'Signature expired: 20230822T072529Z is now earlier than 20230822T193257Z (20230822T194757Z - 15 min.)',
    );
  });

  it('tells of a signature of the future', () => {
    const signed = Date.UTC(2023, 7, 22, 23, 0, 0);
    expect(skewMessage(signed, now, tolerance)).toBe(
      'Signature not yet current: 20230822T230000Z is still later than 20230822T200257Z (20230822T194757Z + 15 min.)',
    );
  });
});
