import type {
  Finding,
  ServiceAccountAccess,
} from 'backstage-plugin-pod-identity-common';

/** Findings by the part of the page that they stand beside. */
export interface FindingPlaces {
  /** Association, cluster and service account; and whatever concerns a part that is not shown. */
  chain: Finding[];
  role: Finding[];
  /** Statements of the trust policy. */
  trust: Finding[];
  /** Statements of every other policy. */
  policies: Finding[];
}

/** Puts each finding beside what it concerns. Every finding is in exactly one place that is shown. */
export function findingPlaces(
  access: Pick<ServiceAccountAccess, 'findings' | 'role' | 'trustScope'>,
): FindingPlaces {
  const places: FindingPlaces = {
    chain: [],
    role: [],
    trust: [],
    policies: [],
  };
  const shown = {
    chain: true,
    role: access.role !== undefined,
    trust: access.trustScope !== undefined,
    policies: access.role !== undefined,
  };
  for (const finding of access.findings) {
    const place = placeOf(finding);
    places[shown[place] ? place : 'chain'].push(finding);
  }
  return places;
}

function placeOf({ subject }: Finding): keyof FindingPlaces {
  if (subject.kind === 'statement') {
    return subject.statement.layer === 'trust' ? 'trust' : 'policies';
  }
  return subject.kind === 'role' ? 'role' : 'chain';
}
