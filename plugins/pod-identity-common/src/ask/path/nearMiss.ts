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
    ({ statement }) => statement.effect === 'Allow',
  );
  return elsewhere(allows, request) ?? otherwise(allows, request);
}

function elsewhere(
  allows: readonly LocatedStatement[],
  request: EvaluationRequest,
): NearMiss | undefined {
  for (const located of allows) {
    const { statement, ref } = located;
    const { resource } = statement;
    const isMeant = statement.action.values.some(pattern =>
      actionMatches(pattern, request.action),
    );
    if (isMeant && resource && allowsWith('resource', located, request)) {
      const allowed = [...resource.values];
      return { statement: ref, differs: 'resource', allows: allowed };
    }
  }
  return undefined;
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
    if (actions.length && allowsWith('action', located, request)) {
      return { statement: located.ref, differs: 'action', allows: actions };
    }
  }
  return undefined;
}

/** Whether all but one part of a statement matches: decided with that part replaced by `*`. */
function allowsWith(
  part: 'action' | 'resource',
  { statement, version }: LocatedStatement,
  request: EvaluationRequest,
): boolean {
  const probe: PolicyStatement = {
    ...statement,
    index: 0,
    [part]: { negated: false, path: [], ...statement[part], values: ['*'] },
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
