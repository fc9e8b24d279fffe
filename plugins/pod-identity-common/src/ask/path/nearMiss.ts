import {
  actionMatches,
  decideLayer,
  type EvaluationRequest,
  type NamedPolicy,
  type PolicyStatement,
} from 'iam-policy';
import type { NearMiss } from '../../model';
import {
  statementsOf,
  type LocatedStatement,
} from '../../subject/policies/LocatedStatement';
import type { PolicyReading } from '../../subject/policies/PolicyReading';

type Part = 'action' | 'resource';

/** Statements with one part replaced, prepared once: the same are asked about for every service account of a role. */
const probes = new WeakMap<
  PolicyStatement,
  Partial<Record<Part, NamedPolicy>>
>();

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
  part: Part,
  { statement, version }: LocatedStatement,
  request: EvaluationRequest,
): boolean {
  const known = probes.get(statement) ?? {};
  probes.set(statement, known);
  const probe = (known[part] ??= {
    name: 'probe',
    document: {
      version,
      statements: [
        {
          ...statement,
          index: 0,
          [part]: {
            negated: false,
            path: [],
            ...statement[part],
            values: ['*'],
          },
        },
      ],
    },
  });
  return decideLayer('identity', [probe], request) === 'allow';
}
