import type { AccessClass, Grant } from 'backstage-plugin-pod-identity-common';

/** One bucket and prefix, with what is given and taken there. */
export interface GrantMatrixRow {
  bucket: string;
  prefix: string;
  cells: Partial<Record<AccessClass, Grant[]>>;
}

/** S3 tag grants as rows of bucket and prefix by columns of access class. */
interface GrantMatrix {
  columns: AccessClass[];
  rows: GrantMatrixRow[];
}

const usualColumns: AccessClass[] = ['list', 'read', 'write', 'delete', 'tag'];

/** Lays grants out as a matrix. Every grant is in exactly one cell; `admin` is a column only where something stands in it. */
export function grantMatrix(grants: readonly Grant[]): GrantMatrix {
  const rows = new Map<string, GrantMatrixRow>();
  for (const grant of grants) {
    const key = JSON.stringify([grant.bucket, grant.prefix]);
    const { bucket, prefix } = grant;
    const row = rows.get(key) ?? { bucket, prefix, cells: {} };
    (row.cells[grant.accessClass] ??= []).push(grant);
    rows.set(key, row);
  }
  const hasAdmin = grants.some(({ accessClass }) => accessClass === 'admin');
  return {
    columns: hasAdmin ? [...usualColumns, 'admin'] : usualColumns,
    rows: [...rows.values()].sort(
      (a, b) => compare(a.bucket, b.bucket) || compare(a.prefix, b.prefix),
    ),
  };
}

/** By code unit, so that the order is the same in every locale and `*` stands before names. */
function compare(a: string, b: string): number {
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}

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
