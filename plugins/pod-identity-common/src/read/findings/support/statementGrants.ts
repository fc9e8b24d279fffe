import type { Grant } from '../../../model';
import type { LocatedStatement } from '../../grants/LocatedStatement';
import type { FindingContext } from '../FindingRule';

/** The grants that come of a statement and are not in vain. */
export function statementGrants(
  { grants }: FindingContext,
  { ref }: LocatedStatement,
): Grant[] {
  return grants.filter(
    ({ source, verdict }) =>
      source.layer === ref.layer &&
      source.name === ref.name &&
      source.arn === ref.arn &&
      source.index === ref.index &&
      verdict !== 'ineffective',
  );
}
