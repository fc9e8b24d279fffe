/**
 * How many calls are taken. AWS's own limits are the default.
 *
 * @public
 */
export interface Limits {
  /** Calls of CloudTrail's LookupEvents a second, by account and Region. `Infinity` = no limit. */
  lookupEventsPerSecond: number;
}
