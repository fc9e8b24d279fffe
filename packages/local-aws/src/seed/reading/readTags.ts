import type { Field } from '../../document';

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
