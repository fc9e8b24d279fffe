import type { ConditionTrace, Decision, StatementTrace, Truth } from '../types';

/** The statement and condition that decided. */
export interface Decider {
  statement?: StatementTrace;
  condition?: ConditionTrace;
}

function withResult(
  conditions: readonly ConditionTrace[],
  result: Truth,
): ConditionTrace[] {
  return conditions.filter(condition => condition.result === result);
}

/** The Allow that came nearest: all but its conditions matched, and of those the fewest failed. */
function nearestMiss(statements: readonly StatementTrace[]): Decider {
  const missed = statements
    .filter(({ effect, result }) => effect === 'Allow' && result === 'false')
    .map(statement => ({
      statement,
      failed: withResult(statement.conditions, 'false'),
    }))
    .toSorted((a, b) => a.failed.length - b.failed.length);
  const nearest = missed[0];
  if (!nearest) {
    return {};
  }
  const [condition] = nearest.failed;
  return { statement: nearest.statement, ...(condition && { condition }) };
}

function decider(
  statements: readonly StatementTrace[],
  effect: StatementTrace['effect'],
  result: Truth,
): Decider | undefined {
  const statement = statements.find(
    each => each.effect === effect && each.result === result,
  );
  if (!statement) {
    return undefined;
  }
  const [condition] = withResult(statement.conditions, result);
  return { statement, ...(condition && { condition }) };
}

/** The statement of the deciding layer that decided: the allow, the deny, or the nearest miss; and its condition, if one did. */
export function findStatement(
  outcome: Decision['outcome'],
  denial: Decision['denial'],
  statements: readonly StatementTrace[],
): Decider {
  if (outcome === 'allowed') {
    return decider(statements, 'Allow', 'true') ?? {};
  }
  if (denial === 'explicit') {
    return decider(statements, 'Deny', 'true') ?? {};
  }
  if (outcome === 'denied') {
    return nearestMiss(statements);
  }
  return (
    decider(statements, 'Deny', 'unknown') ??
    decider(statements, 'Allow', 'unknown') ??
    {}
  );
}
