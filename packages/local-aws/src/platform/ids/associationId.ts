import { randomText } from './randomText';

/** The length of every association id, prefix included. */
export const ASSOCIATION_ID_LENGTH = 19;

/** An id of a pod identity association: `a-dt1bedfjc72dlwp5n`. */
export function associationId(): string {
  return `a-${randomText(
    'abcdefghijklmnopqrstuvwxyz0123456789',
    ASSOCIATION_ID_LENGTH - 2,
  )}`;
}
