/** The credential of a request as it presents itself, not yet checked. */
export interface Credential {
  accessKeyId: string;
  sessionToken?: string;
  /** Scope: day (`20260131`), Region and service name that it was signed for. */
  day: string;
  region: string;
  service: string;
  /** Names in lower case. */
  signedHeaders: readonly string[];
  /** Hexadecimal. */
  signature: string;
  /** `20260131T235959Z` */
  date: string;
  /** Seconds, only for presigned URLs. */
  expires?: number;
}
