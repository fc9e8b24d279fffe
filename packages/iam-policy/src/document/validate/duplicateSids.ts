import type { PolicyPath, PolicyStatement } from '../types';

/** Where a Sid stands that stood before. An empty one counts as none. */
export function duplicateSids(
  statements: readonly PolicyStatement[],
): PolicyPath[] {
  const seen = new Set<string>();
  return statements.flatMap(({ sid, path }) => {
    if (!sid) {
      return [];
    }
    if (seen.has(sid)) {
      return [[...path, 'Sid']];
    }
    seen.add(sid);
    return [];
  });
}
