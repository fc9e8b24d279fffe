/** The bytes of a body, as the wire or a test gives it. */
export function bodyBytes(body: unknown): Uint8Array {
  if (body === undefined) {
    return new Uint8Array();
  }
  if (typeof body === 'string') {
    return Buffer.from(body);
  }
  if (body instanceof Uint8Array) {
    return Uint8Array.from(body);
  }
  throw new TypeError('A body is bytes or text');
}
