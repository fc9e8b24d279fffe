import type { Grant } from '../../model';

/** How one part of a role's policies bears on a grant. */
export type Judgement = Pick<Grant, 'verdict' | 'reason'>;

const severity: Record<Grant['verdict'], number> = {
  effective: 0,
  conditional: 1,
  unknown: 2,
  ineffective: 3,
};

/** The judgement that counts among several that must all hold: the first of the most limiting ones. */
export function mostLimiting(judgements: readonly Judgement[]): Judgement {
  return judgements.reduce<Judgement>(
    (worst, next) =>
      severity[next.verdict] > severity[worst.verdict] ||
      (next.verdict === worst.verdict && !worst.reason)
        ? next
        : worst,
    { verdict: 'effective' },
  );
}
