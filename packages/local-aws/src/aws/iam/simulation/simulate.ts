import type {
  EvaluationResult,
  PolicyEvaluationDecisionType,
  ResourceSpecificResult,
  SimulatePolicyResponse,
  Statement,
} from '@aws-sdk/client-iam';
import { validationError } from '../../../platform/constraints';
import { iamError } from '../iamErrors';
import { iamPage } from '../iamPage';
import type { Simulation, SimulationRequest, SimulationSubject } from './types';
import { arnTemplate } from './arnTemplate';
import { prepareSimulation } from './prepareSimulation';
import { type SimulatedResource, simulateResource } from './simulateResource';

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
async function simulateAction(
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

function checkActions(names: readonly string[] | undefined): readonly string[] {
  if (!names?.length) {
    throw validationError(
      "Value null at 'actionNames'",
      'Member must not be null',
    );
  }
  if (names.some(name => !name.includes(':'))) {
    throw iamError(
      'InvalidInputException',
      'The action is invalid since it is missing names',
    );
  }
  return names;
}

/** Answers a simulation. Pages count actions; they come in the order in which they were asked. */
export async function simulate(
  request: SimulationRequest,
  subject: SimulationSubject,
): Promise<SimulatePolicyResponse> {
  const actions = checkActions(request.ActionNames).map((action, index) => ({
    action,
    key: String(index).padStart(8, '0'),
  }));
  const simulation = prepareSimulation(request, subject);
  const { items, ...page } = iamPage(actions, request, ({ key }) => key);
  return {
    EvaluationResults: await Promise.all(
      items.map(({ action }) => simulateAction(simulation, action)),
    ),
    ...page,
  };
}
