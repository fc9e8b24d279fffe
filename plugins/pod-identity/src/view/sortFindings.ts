import type { Finding } from 'backstage-plugin-pod-identity-common';

const rank: Record<Finding['severity'], number> = {
  error: 0,
  warning: 1,
  info: 2,
};

/** The gravest first; within a severity the order stays. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => rank[a.severity] - rank[b.severity]);
}
