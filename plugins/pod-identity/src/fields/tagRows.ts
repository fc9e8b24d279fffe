import type { TagValueSource } from 'backstage-plugin-pod-identity-common';

/** Tags by key, as `S3ByTagsIntent` has them. */
export type Tags = Record<string, TagValueSource>;

/** A tag as it is typed: the key may be empty or stand twice for a while. */
export interface TagRow {
  /** Tells rows apart while keys change. */
  id: number;
  key: string;
  source: TagValueSource;
}

/** What keeps a row from being a tag. */
export type TagRowProblem = 'keyMissing' | 'keyTwice' | 'valueMissing';

/**
 * The key under which an incomplete row stands in the value of the field. No tag can have it, so the validation
 * of the form stops there, and nothing that a person typed is left out in silence.
 */
export const incompleteKey = '';

/** What is wrong with a row, among the others. */
export function tagRowProblem(
  row: TagRow,
  rows: readonly TagRow[],
): TagRowProblem | undefined {
  const key = row.key.trim();
  if (key === '') {
    return 'keyMissing';
  }
  const first = rows.find(other => other.key.trim() === key);
  if (first && first.id !== row.id) {
    return 'keyTwice';
  }
  return row.source.from === 'literal' && row.source.value.trim() === ''
    ? 'valueMissing'
    : undefined;
}

/** Rows as the value of the field. */
export function tagsOf(rows: readonly TagRow[]): Tags {
  const tags: Tags = {};
  for (const row of rows) {
    const key = tagRowProblem(row, rows) ? incompleteKey : row.key.trim();
    tags[key] = row.source;
  }
  return tags;
}

/** The value of the field as rows; one empty row where it has none, so that there is something to fill in. */
export function rowsOf(tags: Tags | undefined): TagRow[] {
  const entries = Object.entries(tags ?? {});
  return entries.length > 0
    ? entries.map(([key, source], id) => ({ id, key, source }))
    : [{ id: 0, key: '', source: { from: 'namespace' } }];
}
