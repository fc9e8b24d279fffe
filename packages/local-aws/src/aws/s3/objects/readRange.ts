import { s3Error } from '../s3Errors';

/** Bytes of a body, from `first` to `last`, both included. */
export interface ByteRange {
  first: number;
  last: number;
}

/**
 * Reads a Range header with one range of bytes: https://www.rfc-editor.org/rfc/rfc9110#name-range.
 * Undefined for any other, which is then ignored, as the RFC asks.
 */
export function readRange(
  header: string | undefined,
  size: number,
): ByteRange | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (!match || (match[1] === '' && match[2] === '')) {
    return undefined;
  }
  const range =
    match[1] === ''
      ? { first: Math.max(size - Number(match[2]), 0), last: size - 1 }
      : {
          first: Number(match[1]),
          last:
            match[2] === '' ? size - 1 : Math.min(Number(match[2]), size - 1),
        };
  if (
    match[1] !== '' &&
    match[2] !== '' &&
    Number(match[1]) > Number(match[2])
  ) {
    return undefined;
  }
  if (range.first >= size || range.last < range.first) {
    throw s3Error(
      'InvalidRange',
      416,
      'The requested range is not satisfiable',
      { RangeRequested: header, ActualObjectSize: String(size) },
    );
  }
  return range;
}
