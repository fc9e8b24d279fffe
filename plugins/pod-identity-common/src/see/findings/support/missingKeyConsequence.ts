import type { PolicyCondition } from 'iam-policy';
import type { LocatedStatement } from '../../../subject/policies/LocatedStatement';
import { wantsKey } from './operators';

/** What becomes of actions whose requests never carry the key of a condition. */
export function missingKeyConsequence(
  { statement }: LocatedStatement,
  { operator, values }: PolicyCondition,
): string {
  const verb = statement.effect === 'Allow' ? 'allows' : 'denies';
  const wantsPresence =
    operator.comparison === 'Null' &&
    values.every(value => value.toLowerCase() === 'false');
  return wantsKey(operator) || wantsPresence
    ? `it never ${verb} them`
    : `it ${verb} them whatever the value is`;
}
