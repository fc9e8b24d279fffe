import type { Handler } from '../../platform/call';
import { lookupEvents } from './lookup';

/** The operations of CloudTrail that have an implementation. */
export const cloudTrailOperations: Readonly<Record<string, Handler>> = {
  LookupEvents: lookupEvents,
};
