import type {
  EvaluationResult,
  PolicyEvaluationDecisionType,
  ResourceSpecificResult,
  Statement,
} from '@aws-sdk/client-iam';
import { arnTemplate } from './arnTemplate';
import type { Simulation } from './Simulation';
import { simulateResource, type SimulatedResource } from './simulateResource';

const BY_STRICTNESS = ['explicitDeny', 'implicitDeny', 'allowed'] as const;

function strictest(
  decisions: readonly PolicyEvaluationDecisionType[],
): PolicyEvaluationDecisionType {
  return BY_STRICTNESS.find(each => decisions.includes(each)) ?? 'implicitDeny';
}

function union(statements: readonly Statement[]): Statement[] {
  return [
    ...new Map(statements.map(each => [JSON.stringify(each), each])).values(),
  ];
}

function strictestSides(
  simulated: readonly SimulatedResource[],
): EvaluationResult['EvalDecisionDetails'] {
  const sides = simulated.flatMap(({ sides: each }) => (each ? [each] : []));
  const names = new Set(sides.flatMap(each => Object.keys(each)));
  return Object.fromEntries(
    [...names].map(name => [name, strictest(sides.map(each => each[name]))]),
  );
}

function everyKnown(
  values: readonly (boolean | undefined)[],
): boolean | undefined {
  return values.includes(undefined)
    ? undefined
    : values.every(value => value === true);
}

function resourceResult(
  simulation: Simulation,
  { resource, decision, matched, allowedByBoundary, sides }: SimulatedResource,
): ResourceSpecificResult {
  return {
    EvalResourceName: resource,
    EvalResourceDecision: decision,
    MatchedStatements: [...matched],
    MissingContextValues: [...simulation.missingKeys],
    EvalDecisionDetails: sides,
    PermissionsBoundaryDecisionDetail:
      allowedByBoundary === undefined
        ? undefined
        : { AllowedByPermissionsBoundary: allowedByBoundary },
  };
}

/**
 * Simulates one action. There is one result for all resources together, the strictest, and one for each under it:
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_EvaluationResult.html
 */
export async function simulateAction(
  simulation: Simulation,
  action: string,
): Promise<EvaluationResult> {
  const { resources } = simulation;
  const simulated = resources.map(resource =>
    simulateResource(simulation, action, resource),
  );
  const decision = strictest(simulated.map(each => each.decision));
  const isNamed = resources[0] !== '*';
  const byBoundary = everyKnown(simulated.map(each => each.allowedByBoundary));
  const byOrganization = everyKnown(
    simulated.map(each => each.allowedByOrganization),
  );
  return {
    EvalActionName: action,
    EvalResourceName:
      resources.length === 1
        ? resources[0]
        : await arnTemplate(action, resources),
    EvalDecision: decision,
    MatchedStatements: union(
      simulated
        .filter(each => each.decision === decision)
        .flatMap(each => each.matched),
    ),
    // Where resources are named, each of them tells what it misses.
    MissingContextValues: isNamed ? [] : [...simulation.missingKeys],
    OrganizationsDecisionDetail:
      byOrganization === undefined
        ? undefined
        : { AllowedByOrganizations: byOrganization },
    PermissionsBoundaryDecisionDetail:
      byBoundary === undefined
        ? undefined
        : { AllowedByPermissionsBoundary: byBoundary },
    EvalDecisionDetails: isNamed ? strictestSides(simulated) : undefined,
    ResourceSpecificResults: isNamed
      ? simulated.map(each => resourceResult(simulation, each))
      : undefined,
  };
}
