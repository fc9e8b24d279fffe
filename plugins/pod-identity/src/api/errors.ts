/** What a person can do about an error depends on which of these it is. */
type ErrorKind = 'invalid' | 'forbidden' | 'not-found' | 'failed';

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

/** What the backend said, which says more than "Request failed with 500"; the error's own message where it said nothing. */
export function messageOf(error: Error): string {
  const { cause } = error;
  return cause instanceof Error && cause.message
    ? cause.message
    : error.message;
}
