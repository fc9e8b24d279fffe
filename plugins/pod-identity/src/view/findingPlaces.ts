import type { Finding } from 'backstage-plugin-pod-identity-common';

/** Findings by the part of the page that they concern. */
export interface FindingPlaces {
  /** Association, cluster and service account. */
  chain: Finding[];
  role: Finding[];
  /** Statements of the trust policy. */
  trust: Finding[];
  /** Statements of every other policy. */
  policies: Finding[];
}

/** Puts each finding beside what it concerns. Every finding is in exactly one place. */
export function findingPlaces(findings: readonly Finding[]): FindingPlaces {
  const places: FindingPlaces = {
    chain: [],
    role: [],
    trust: [],
    policies: [],
  };
  for (const finding of findings) {
    places[placeOf(finding)].push(finding);
  }
  return places;
}

function placeOf({ subject }: Finding): keyof FindingPlaces {
  if (subject.kind === 'statement') {
    return subject.statement.layer === 'trust' ? 'trust' : 'policies';
  }
  return subject.kind === 'role' ? 'role' : 'chain';
}
