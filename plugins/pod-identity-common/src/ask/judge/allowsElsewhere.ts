import { actionMatches } from 'iam-policy';
import {
  statementsOf,
  type LocatedStatement,
} from '../../subject/policies/LocatedStatement';
import type { AskedPolicies } from '../layers/askedPolicies';
import type { AskedQuestion } from '../../services';

/**
 * A statement that allows the action on certain resources, where the question names none. Which actions act on something is
 * known of S3's alone, so that of others it may be one of those resources that is meant.
 */
export function allowsElsewhere(
  { action, resource }: AskedQuestion,
  { identity, boundary, session }: AskedPolicies,
): LocatedStatement | undefined {
  if (resource !== '*' || action.row) {
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
