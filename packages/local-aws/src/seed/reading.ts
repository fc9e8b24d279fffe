import { type PolicyKind, validatePolicy } from 'iam-policy';
import type { Field } from '../document/document';

/** A policy document that IAM would take, nested or as text, as text. What was nested is indented, as people store it. */
export function readDocument(field: Field, kind: PolicyKind): string {
  const { value } = field;
  const text =
    typeof value === 'string' ? value : JSON.stringify(value, undefined, 4);
  if (text === undefined) {
    return field.fail('must be a policy document');
  }
  const problem = validatePolicy(text, kind).find(
    ({ level }) => level === 'error',
  );
  if (!problem) {
    return text;
  }
  const place = problem.path.length > 0 ? `${problem.path.join('.')}: ` : '';
  return field.fail(`is no ${kind} policy: ${place}${problem.message}`);
}

/** What is in a list, nothing where it was left out. */
export function readList<T>(field: Field, read: (item: Field) => T): T[] {
  return field.optional(list => list.items().map(read)) ?? [];
}

/** As {@link readList}, for a list whose items are called by a name of their own. */
export function readUnique<T>(
  field: Field,
  read: (item: Field) => T,
  nameOf: (value: T) => string,
): T[] {
  const seen = new Set<string>();
  return readList(field, item => {
    const value = read(item);
    const name = nameOf(value);
    if (seen.has(name)) {
      item.fail(`${name} is there twice`);
    }
    seen.add(name);
    return value;
  });
}

/** A text that may be empty. Numbers and the like must be in quotes in YAML, where their form would be lost. */
export function readText(field: Field): string {
  return typeof field.value === 'string'
    ? field.value
    : field.fail('must be text; put it in quotes');
}

/** Texts by name, none where nothing is said. */
export function readTexts(field: Field): Record<string, string> {
  return (
    field.optional(each =>
      Object.fromEntries(
        each.entries().map(([name, member]) => [name, readText(member)]),
      ),
    ) ?? {}
  );
}

/** As {@link readTexts}, in the shape of the SDK. */
export function readTagList(field: Field): { Key: string; Value: string }[] {
  return Object.entries(readTexts(field)).map(([Key, Value]) => ({
    Key,
    Value,
  }));
}

const MINUTE = 60_000;

const UNITS: Readonly<Record<string, number>> = {
  minute: MINUTE,
  hour: 60 * MINUTE,
  day: 24 * 60 * MINUTE,
};

/** A time, or one counted back from now: `3 days ago`. */
export function readTime(field: Field, now: Date): Date {
  const text = field.text();
  const ago = /^(\d+) (minute|hour|day)s? ago$/.exec(text);
  const time = ago
    ? new Date(now.getTime() - Number(ago[1]) * UNITS[ago[2]])
    : new Date(text);
  return Number.isNaN(time.getTime())
    ? field.fail(
        'must be a time such as 2026-01-31T12:00:00Z, or one such as 3 days ago',
      )
    : time;
}

/** When something was made: at the start where nothing is said. */
export function readCreated(field: Field, now: Date): Date {
  return field.optional(each => readTime(each, now)) ?? now;
}
