/** Tags as a document for people: JSON text, indented. */
export function tagsText(tags: Readonly<Record<string, string>>): string {
  return JSON.stringify(tags, undefined, 2);
}
