/** A request of the admin endpoint that is not answered with what it asks for. */
export class AdminError extends Error {
  constructor(
    readonly status: number,
    message: string,
    // A body that nobody has read is not to be taken for the next request.
    readonly headers: Readonly<Record<string, string>> = {
      connection: 'close',
    },
  ) {
    super(message);
    this.name = 'AdminError';
  }
}
