/** A call as an SDK client sent it, signature and all, and what it was answered. */
export interface RecordedCall {
  /** Path and query. */
  path: string;
  headers: Record<string, string>;
  contentType: string;
  body: string;
}
