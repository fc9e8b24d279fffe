import type { LayerTrace, StatementTrace, Truth } from 'iam-policy';
import type { StatementRef, UndecidedWhy } from '../../model';
import { conditionOf, refOf } from '../../subject/policies/traced';
import { isOfOrganization, type Turn } from './Step';

/**
 * The statement that a layer turned on: the one that allows or denies, that is undecided, or that came nearest to allowing.
 * `unread`: the keys of which it is not known what the request has.
 */
export function turnOf(
  { layer, result, statements }: LayerTrace,
  unread: readonly string[] = [],
): Turn {
  if (isOfOrganization(layer)) {
    return {};
  }
  const turn = (statement: StatementTrace | undefined, wanted: Truth) =>
    statement && turnOn(statement, { layer, result: wanted, unread });
  const pick = (effect: StatementTrace['effect'], wanted: Truth) =>
    turn(
      statements.find(each => each.effect === effect && each.result === wanted),
      wanted,
    );
  switch (result) {
    case 'allow':
      return pick('Allow', 'true') ?? {};
    case 'explicit-deny':
      return pick('Deny', 'true') ?? {};
    case 'implicit-deny':
      return turn(nearest(statements), 'false') ?? {};
    case 'unknown':
      return pick('Deny', 'unknown') ?? pick('Allow', 'unknown') ?? {};
    default:
      return {};
  }
}

function turnOn(
  statement: StatementTrace,
  {
    layer,
    result,
    unread,
  }: {
    layer: StatementRef['layer'];
    result: Truth;
    unread: readonly string[];
  },
): Turn {
  const conditions = statement.conditions.map(each =>
    conditionOf(each, unread),
  );
  const condition = conditions.find(each => each.result === result);
  const turnsOnKey =
    condition &&
    (!condition.requestValues || condition.missingVariable !== undefined);
  return {
    statement: refOf(layer, statement),
    ...(result === 'unknown' &&
      !turnsOnKey && { undecided: undecidedWhy(statement) }),
    ...(condition && { condition }),
    conditions,
  };
}

/** Why a statement is undecided, where that is not for a key that is not known. */
export function undecidedWhy({
  problems,
  principal,
}: Pick<StatementTrace, 'problems' | 'principal'>): UndecidedWhy {
  if (problems.length) {
    return 'not-understood';
  }
  return principal === 'unknown' ? 'principal' : 'undocumented';
}

/** The Allow of which all but conditions matched, and of those the fewest failed. */
function nearest(
  statements: readonly StatementTrace[],
): StatementTrace | undefined {
  const failed = (statement: StatementTrace) =>
    statement.conditions.filter(({ result }) => result === 'false').length;
  return statements
    .filter(({ effect, result }) => effect === 'Allow' && result === 'false')
    .toSorted((a, b) => failed(a) - failed(b))[0];
}
