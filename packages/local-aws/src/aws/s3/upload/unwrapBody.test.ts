import fc from 'fast-check';
import { decodeChunkedBody } from './unwrapBody';

function encode(chunks: readonly Uint8Array[], trailer: string): Buffer {
  return Buffer.concat([
    ...chunks.flatMap(chunk => [
      Buffer.from(`${chunk.length.toString(16)};chunk-signature=ab\r\n`),
      chunk,
      Buffer.from('\r\n'),
    ]),
    Buffer.from(`0\r\n${trailer}\r\n`),
  ]);
}

describe('decodeChunkedBody', () => {
  it('is the inverse of chunking, whatever the bytes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uint8Array({ minLength: 1, maxLength: 40 })),
        chunks => {
          const { body } = decodeChunkedBody(encode(chunks, ''));
          expect(Buffer.compare(body, Buffer.concat(chunks))).toBe(0);
        },
      ),
    );
  });

  it('reads the headers behind the last chunk', () => {
    const bytes = encode([], 'x-amz-checksum-crc32:AAAAAA==\r\n');
    expect(decodeChunkedBody(bytes).trailers).toEqual({
      'x-amz-checksum-crc32': 'AAAAAA==',
    });
  });

  it.each(['', '5\r\nabc', 'zz\r\n', '3\r\nabc\r\n'])(
    'refuses %j, which breaks off',
    text => {
      expect(() => decodeChunkedBody(Buffer.from(text))).toThrow(
        expect.objectContaining({ code: 'IncompleteBody' }),
      );
    },
  );
});
