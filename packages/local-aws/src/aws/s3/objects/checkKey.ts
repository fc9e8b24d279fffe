import { s3Error } from '../s3Errors';

/** A key has at most 1,024 bytes. */
export function checkKey(key: string | undefined): string {
  if (!key) {
    throw s3Error('InvalidArgument', 400, 'Object key is empty');
  }
  if (Buffer.byteLength(key) > 1024) {
    throw s3Error('KeyTooLongError', 400, 'Your key is too long', {
      Size: String(Buffer.byteLength(key)),
      MaxSizeAllowed: '1024',
    });
  }
  return key;
}
