import type {
  AccessClass,
  Grant,
  GrantPlace,
  ServiceAccountAccess,
} from 'backstage-plugin-pod-identity-common';

/** One place, with what is given and taken there. */
export interface GrantMatrixRow {
  place: GrantPlace;
  cells: Partial<Record<AccessClass, Grant[]>>;
}

/** The grants of one service as rows of places by columns of access class. */
export interface GrantMatrix {
  /** The service's prefix in policies; `*` for every service at once. */
  service: string;
  /** As AWS calls it; undefined for every service at once. */
  title?: string;
  columns: AccessClass[];
  rows: GrantMatrixRow[];
}

const usualColumns: AccessClass[] = ['list', 'read', 'write', 'delete', 'tag'];

/** Columns only where something stands in them. */
const otherColumns: AccessClass[] = ['admin', 'any'];

/** One matrix a service: S3's first, then others by name, that of every service last. Every grant is in exactly one cell. */
export function grantMatrices(
  grants: readonly Grant[],
  titles: ServiceAccountAccess['serviceTitles'],
): GrantMatrix[] {
  const services = new Map<string, Grant[]>();
  for (const grant of grants) {
    const { service } = grant.place;
    const known = services.get(service) ?? [];
    services.set(service, known);
    known.push(grant);
  }
  return [...services]
    .map(([service, ofService]) => ({
      ...matrixOf(service, ofService),
      ...(service !== '*' && { title: titles[service] ?? service }),
    }))
    .sort((a, b) => rank(a) - rank(b) || compare(a.service, b.service));
}

function rank({ service }: GrantMatrix): number {
  if (service === '*') {
    return 2;
  }
  return service === 's3' ? 0 : 1;
}

function matrixOf(service: string, grants: readonly Grant[]): GrantMatrix {
  const rows = new Map<string, GrantMatrixRow>();
  for (const grant of grants) {
    const { place } = grant;
    const key = keyOf(place);
    const row = rows.get(key) ?? { place, cells: {} };
    (row.cells[grant.accessClass] ??= []).push(grant);
    rows.set(key, row);
  }
  const isSorted = grants.some(({ accessClass }) => accessClass !== 'any');
  return {
    service,
    columns: [
      ...(isSorted ? usualColumns : []),
      ...otherColumns.filter(column =>
        grants.some(({ accessClass }) => accessClass === column),
      ),
    ],
    rows: [...rows].sort(([a], [b]) => compare(a, b)).map(([, row]) => row),
  };
}

/** The same for the same place; in the order of names. */
function keyOf({ name, part, region, accountId }: GrantPlace): string {
  return [name, part ?? '', region ?? '', accountId ?? ''].join('\0');
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
      grant.otherConditions,
    ]);
    if (!lines.has(key)) {
      lines.set(key, grant);
    }
  }
  return [...lines.values()].sort(
    (a, b) => Number(b.effect === 'Deny') - Number(a.effect === 'Deny'),
  );
}
