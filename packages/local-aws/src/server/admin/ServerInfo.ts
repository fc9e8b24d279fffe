/**
 * What a running embedded AWS says of itself.
 *
 * @public
 */
export interface ServerInfo {
  /** Version of this package. */
  version: string;
  /** When it was made. ISO 8601. */
  startedAt: string;
  uptimeSeconds: number;
  /** Calls seen since it was made or reset. */
  calls: number;
  /** Calls that a fault has happened to. */
  faults: number;
  /** Where state is saved to; left out where it is not. */
  stateFile?: string;
}
