import type { MemberSchema } from '../services/IntentKind';
import type { AccessIntent } from '../services/intentKinds';
import { kindOf, membersOf } from './intents';

/**
 * The same intents in one form: those of one place once, with all that was chosen, tags by key, nothing twice, in an order
 * that does not depend on the order given.
 */
export function normaliseIntents(
  intents: readonly AccessIntent[],
): AccessIntent[] {
  const byPlace = new Map<string, AccessIntent>();
  for (const intent of intents) {
    const place = placeOf(intent);
    byPlace.set(place, normalise(intent, byPlace.get(place)));
  }
  return [...byPlace.keys()].sort().flatMap(place => byPlace.get(place) ?? []);
}

/** What an intent is about: the same for two that can be one. */
export function placeOf(intent: AccessIntent): string {
  const { kind, place } = kindOf(intent);
  return JSON.stringify([kind, ...place(normalise(intent))]);
}

/** An intent in one form, with what was chosen in another of its place. */
function normalise(intent: AccessIntent, other?: AccessIntent): AccessIntent {
  const others = other ? membersOf(other) : [];
  const members = membersOf(intent).map(({ name, schema, value }) => [
    name,
    tidy(schema, value, others.find(one => one.name === name)?.value),
  ]);
  // The members are those of the kind.
  return { kind: intent.kind, ...Object.fromEntries(members) } as AccessIntent;
}

function tidy(schema: MemberSchema, value: unknown, other: unknown): unknown {
  switch (schema.type) {
    case 'array': {
      const chosen = [value, other ?? []].flat();
      return schema.items.enum.filter(one => chosen.includes(one));
    }
    case 'object':
      return Object.fromEntries(
        Object.entries(value as object)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, { from, value: text }]) => [
            key,
            from === 'literal' ? { from, value: text } : { from },
          ]),
      );
    default:
      return value;
  }
}
