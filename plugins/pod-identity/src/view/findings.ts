import type {
  Finding,
  ServiceAccountAccess,
  StatementRef,
} from 'backstage-plugin-pod-identity-common';

/** Findings by the part of the page that they stand beside. */
interface FindingPlaces {
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
    role: access.role.state === 'read',
    trust: access.trustScope !== undefined,
    policies: access.role.state === 'read',
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

const rank: Record<Finding['severity'], number> = {
  error: 0,
  warning: 1,
  info: 2,
};

/** The most severe first; within a severity the order stays. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => rank[a.severity] - rank[b.severity]);
}

/** Whether a finding is about this statement. Statements are the same at the same place of the same document. */
export function concernsStatement(
  { subject }: Finding,
  { layer, name, arn, index }: StatementRef,
): boolean {
  return (
    subject.kind === 'statement' &&
    subject.statement.layer === layer &&
    subject.statement.name === name &&
    subject.statement.arn === arn &&
    subject.statement.index === index
  );
}
