/** What the backend said, which says more than "Request failed with 500"; the error's own message where it said nothing. */
export function messageOf(error: Error): string {
  const { cause } = error;
  return cause instanceof Error && cause.message
    ? cause.message
    : error.message;
}
