/**
 * Keeps the cause of an error for the log. Not enumerable: an enumerable cause, and one given to the constructor of a
 * Backstage error, is serialized into the response.
 */
export function withCause<TError extends Error>(
  error: TError,
  cause: unknown,
): TError {
  return Object.defineProperty(error, 'cause', {
    value: cause,
    enumerable: false,
    configurable: true,
    writable: true,
  });
}
