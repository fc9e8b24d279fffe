/** What a person can do about an error depends on which of these it is. */
export type ErrorKind = 'invalid' | 'forbidden' | 'not-found' | 'failed';

/** Sorts an error of the API by its HTTP status. */
export function errorKind(error: Error): ErrorKind {
  const status = 'statusCode' in error ? error.statusCode : undefined;
  if (status === 400) {
    return 'invalid';
  }
  if (status === 403) {
    return 'forbidden';
  }
  return status === 404 ? 'not-found' : 'failed';
}
