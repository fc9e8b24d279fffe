import type { KeyPossibility, RequestContext } from 'iam-policy';

/** What is known of one condition key of a request: its value, that it is absent, what it may be, or nothing. */
export type KeyKnowledge =
  | { known: 'value'; value: string | readonly string[] }
  | { known: 'absent' }
  /** What it may be: one of these. */
  | { known: 'possible'; of: readonly KeyPossibility[] }
  | { known: 'nothing' };

/** What is known of a condition key, given in lower case. */
export type KnowledgeOf = (lowerCaseKey: string) => KeyKnowledge;

/** The request does not carry the key. */
export const absent: KeyKnowledge = { known: 'absent' };

/** Whether the request carries the key is not known. */
export const nothing: KeyKnowledge = { known: 'nothing' };

/** The request context for these keys. A key that is not asked for would read as absent, so all that matter must be named. */
export function contextFor(
  keys: Iterable<string>,
  knowledgeOf: KnowledgeOf,
): RequestContext {
  const values: Record<string, string | readonly string[]> = {};
  const unknown: string[] = [];
  const possible: Record<string, readonly KeyPossibility[]> = {};
  for (const key of new Set([...keys].map(k => k.toLowerCase()))) {
    const knowledge = knowledgeOf(key);
    if (knowledge.known === 'value') {
      values[key] = knowledge.value;
    } else if (knowledge.known === 'possible') {
      possible[key] = knowledge.of;
    } else if (knowledge.known === 'nothing') {
      unknown.push(key);
    }
  }
  return {
    values,
    unknown,
    ...(Object.keys(possible).length > 0 && { possible }),
  };
}

/** Its one value. */
export const value = (text: string): KeyKnowledge => ({
  known: 'value',
  value: text,
});
