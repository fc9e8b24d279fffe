import { checkNumber } from '../../../platform/constraints';

/** Limits of a role's description. */
export const DESCRIPTION = {
  max: 1000,
  pattern: /[\t\n\r\u0020-\u007E\u00A1-\u00FF]*/,
};

/** Limits of every ARN. */
export const ARN = { min: 20, max: 2048 };

/** How long sessions of a role may last at most, in seconds; one hour where the request does not say. */
export function checkSessionSeconds(seconds = 3600): number {
  return checkNumber('maxSessionDuration', seconds, { min: 3600, max: 43200 });
}
