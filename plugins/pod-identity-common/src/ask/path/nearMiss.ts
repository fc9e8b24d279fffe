import {
  actionMatches,
  evaluate,
  type EvaluationRequest,
  type PolicyStatement,
} from 'iam-policy';
import type { NearMiss } from '../../model';
import {
  statementsOf,
  type LocatedStatement,
} from '../../subject/policies/LocatedStatement';
import type { PolicyReading } from '../../subject/policies/PolicyReading';

/** The Allow of a layer that comes nearest to an action that none allows, where one comes near at all. */
export function nearMiss(
  policies: readonly PolicyReading[],
  request: EvaluationRequest,
): NearMiss | undefined {
  const allows = statementsOf(policies).filter(
    ({ statement: { effect, action, resource, problems } }) =>
      effect === 'Allow' &&
      !problems.length &&
      !action.negated &&
      !resource?.negated,
  );
  return elsewhere(allows, request) ?? otherwise(allows, request);
}

function elsewhere(
  allows: readonly LocatedStatement[],
  { action }: EvaluationRequest,
): NearMiss | undefined {
  const found = allows.find(({ statement }) =>
    statement.action.values.some(pattern => actionMatches(pattern, action)),
  );
  return (
    found && {
      statement: found.ref,
      differs: 'resource',
      allows: [...(found.statement.resource?.values ?? [])],
    }
  );
}

function otherwise(
  allows: readonly LocatedStatement[],
  request: EvaluationRequest,
): NearMiss | undefined {
  const service = request.action.slice(0, request.action.indexOf(':') + 1);
  for (const located of allows) {
    const actions = located.statement.action.values.filter(pattern =>
      pattern.toLowerCase().startsWith(service),
    );
    if (actions.length && matchesWithAnyAction(located, request)) {
      return { statement: located.ref, differs: 'action', allows: actions };
    }
  }
  return undefined;
}

/** Whether all but the action of a statement matches: decided with the action replaced by `*`. */
function matchesWithAnyAction(
  { statement, version }: LocatedStatement,
  request: EvaluationRequest,
): boolean {
  const probe: PolicyStatement = {
    ...statement,
    index: 0,
    action: { ...statement.action, values: ['*'] },
  };
  const { layers } = evaluate(request, {
    identity: {
      state: 'read',
      policies: [{ name: 'probe', document: { version, statements: [probe] } }],
    },
  });
  return layers.some(
    ({ layer, result }) => layer === 'identity' && result === 'allow',
  );
}
