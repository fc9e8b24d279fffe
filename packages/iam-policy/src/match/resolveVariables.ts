import { parseTemplate } from './parseTemplate';
import { keyReader, type RequestContext } from './readKey';
import { resolveTemplate } from './resolveTemplate';

/**
 * A text with its policy variables replaced, or the keys that prevent that.
 *
 * @public
 */
export type ResolvedText =
  | { resolved: true; text: string }
  | {
      resolved: false;
      /** Keys that the request does not carry: the statement does not match. */
      absent: readonly string[];
      /** Keys that were not read, and what begins like a variable but is not one: whether the statement matches is unknown. */
      unknown: readonly string[];
    };

/**
 * Replaces `${key}` and `${key, 'default'}` by the values of the request; `${*}`, `${?}` and `${$}` become literal characters.
 * Only for documents of version 2012-10-17: in others variables are plain text.
 *
 * The result is for people: in it, a wildcard cannot be told from the same character in a value.
 *
 * @public
 */
export function resolveVariables(
  text: string,
  context: RequestContext,
): ResolvedText {
  const result = resolveTemplate(parseTemplate(text), keyReader(context));
  if (result.resolved) {
    return { resolved: true, text: result.text };
  }
  const { absent, unknown } = result;
  return { resolved: false, absent, unknown };
}
