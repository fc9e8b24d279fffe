import type { Finding } from '../../model';
import { findingChecks } from './findingChecks';
import type { FindingContext } from './FindingRule';

/** What every rule has to say, in the order of the rules. */
export function readFindings(context: FindingContext): Finding[] {
  return findingChecks.flatMap(({ id, severity, check }) =>
    check(context).map(draft => ({ rule: id, severity, ...draft })),
  );
}
