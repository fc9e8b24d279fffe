import { actionMatches } from 'iam-policy';
import {
  statementsOf,
  type LocatedStatement,
} from '../../subject/policies/LocatedStatement';
import type { AskedPolicies } from '../layers/askedPolicies';
import type { AskedQuestion } from '../../services';
import { hasResource } from '../../services/AskedQuestion';

/**
 * A statement that allows the action on certain resources, where the question names none, and the action may act on one of
 * those.
 */
export function allowsElsewhere(
  { action, resource }: AskedQuestion,
  { identity, boundary, session }: AskedPolicies,
): LocatedStatement | undefined {
  if (resource !== '*' || action.row || hasResource(action) === false) {
    return undefined;
  }
  const readings = [identity, boundary ?? [], session ?? []].flat();
  return statementsOf(readings).find(
    ({ statement }) =>
      statement.effect === 'Allow' &&
      !statement.problems.length &&
      statement.action.values.some(pattern =>
        actionMatches(pattern, action.name),
      ) !== statement.action.negated &&
      !!statement.resource &&
      !statement.resource.values.includes('*'),
  );
}
