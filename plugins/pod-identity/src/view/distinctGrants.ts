import type { Grant } from 'backstage-plugin-pod-identity-common';

/** Grants that read differently in a cell: denies first, then as they come. Two statements that say the same are one line. */
export function distinctGrants(grants: readonly Grant[]): Grant[] {
  const lines = new Map<string, Grant>();
  for (const grant of grants) {
    const key = JSON.stringify([
      grant.effect,
      grant.verdict,
      grant.tagConditions,
    ]);
    if (!lines.has(key)) {
      lines.set(key, grant);
    }
  }
  return [...lines.values()].sort(
    (a, b) => Number(b.effect === 'Deny') - Number(a.effect === 'Deny'),
  );
}
