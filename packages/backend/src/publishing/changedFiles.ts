import type { SerializedFile } from '@backstage/plugin-scaffolder-node';

/** The paths at which two folders differ: in content, mode, or in being there at all. Sorted. */
export function changedFiles(
  before: readonly SerializedFile[],
  after: readonly SerializedFile[],
): string[] {
  const old = new Map(before.map(file => [file.path, file]));
  const changed = after
    .filter(file => !isSame(old.get(file.path), file))
    .map(file => file.path);
  const kept = new Set(after.map(file => file.path));
  const removed = before.map(file => file.path).filter(path => !kept.has(path));

  return [...changed, ...removed].sort();
}

function isSame(a: SerializedFile | undefined, b: SerializedFile): boolean {
  return (
    a !== undefined &&
    a.content.equals(b.content) &&
    Boolean(a.executable) === Boolean(b.executable)
  );
}
