import type { RequestContext } from '../evaluate';

/** A text with its policy variables replaced, or the keys that kept one from being replaced. */
export type ResolvedText =
  | { resolved: true; text: string }
  | {
      resolved: false;
      /** Keys that the request does not carry: the statement does not match. */
      absent: readonly string[];
      /** Keys that were not read: whether it matches is unknown. */
      unknown: readonly string[];
    };

/**
 * Replaces `${key}` and `${key, 'default'}` by the values of the request; `${*}`, `${?}` and `${$}` become literal characters.
 * Only for documents of version 2012-10-17: in others variables are plain text.
 */
export function resolveVariables(
  _text: string,
  _context: RequestContext,
): ResolvedText {
  throw new Error('pending');
}
