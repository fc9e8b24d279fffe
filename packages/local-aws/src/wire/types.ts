/** An HTTP request as it came in, body whole. Header names in lower case. */
export interface WireRequest {
  method: string;
  /** Still percent-encoded. */
  path: string;
  query: ReadonlyMap<string, readonly string[]>;
  headers: Readonly<Record<string, string>>;
  body: Uint8Array;
}

/** An HTTP response to be sent. */
export interface WireResponse {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array;
  /** That half of the body is sent, and then the end or nothing more. Undefined: all of it. */
  cut?: 'end' | 'silence';
}

/**
 * Member of an operation's output that states the status of the answer, where it is not that of the operation's schema: 206
 * for a part of an object. Nothing of it travels otherwise.
 */
export const HTTP_STATUS = Symbol('HTTP status');

/**
 * An error with AWS's code and message. The wire adds status and members from the SDK's schema of that code;
 * `status` is for codes that have no schema.
 * @public
 */
export class AwsError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly options: {
      status?: number;
      /** Further members of the error shape: `{ resourceName: 'x' }`. */
      members?: Record<string, unknown>;
    } = {},
  ) {
    super(message);
    this.name = code;
  }
}
