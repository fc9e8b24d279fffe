import { evaluate, parseArn, type Decision, type LayerName } from 'iam-policy';
import type {
  PolicyEvaluationDecisionType,
  Statement,
} from '@aws-sdk/client-iam';
import { iamError } from '../iamErrors';
import { matchedStatements } from './matchedStatements';
import type { Simulation } from './Simulation';
import { simulatorLayers } from './simulatorLayers';

/** How a simulated call on one resource came out. */
export interface SimulatedResource {
  resource: string;
  decision: PolicyEvaluationDecisionType;
  matched: readonly Statement[];
  /** Undefined where there is no such layer. */
  allowedByBoundary?: boolean;
  allowedByOrganization?: boolean;
  /** What each side says, where caller and resource are in different accounts. */
  sides?: Record<string, PolicyEvaluationDecisionType>;
}

function decisionOf(decision: Decision): PolicyEvaluationDecisionType {
  if (decision.outcome === 'unknown') {
    throw iamError(
      'PolicyEvaluationException',
      `A policy of the simulation could not be evaluated: ${decision.missing
        .map(({ name }) => name)
        .join(', ')}`,
    );
  }
  if (decision.outcome === 'allowed') {
    return 'allowed';
  }
  return decision.denial === 'explicit' ? 'explicitDeny' : 'implicitDeny';
}

function resultOf(decision: Decision, name: LayerName) {
  return decision.layers.find(({ layer }) => layer === name)?.result;
}

function sideOf(
  decision: Decision,
  name: LayerName,
): PolicyEvaluationDecisionType {
  const result = resultOf(decision, name);
  if (result === 'explicit-deny') {
    return 'explicitDeny';
  }
  return result === 'allow' ? 'allowed' : 'implicitDeny';
}

/** Simulates one action on one resource. Throws PolicyEvaluation where a statement is not understood. */
export function simulateResource(
  simulation: Simulation,
  action: string,
  resource: string,
): SimulatedResource {
  const { accountId, callerArn, layers, resourceOwner } = simulation;
  const owner = parseArn(resource)?.accountId || resourceOwner;
  const decision = evaluate(
    {
      principal: { id: callerArn, type: 'AWS', accountId },
      action,
      resource,
      resourceAccountId: owner,
      context: { values: simulation.context },
    },
    simulatorLayers(simulation, action),
  );
  const byOrganization = resultOf(decision, 'scp') === 'allow';
  const hasOrganization = layers.scp?.state === 'read';
  return {
    resource,
    decision: decisionOf(decision),
    matched:
      hasOrganization && !byOrganization
        ? []
        : matchedStatements(simulation, decision),
    allowedByBoundary:
      layers.boundary?.state === 'read'
        ? resultOf(decision, 'boundary') === 'allow'
        : undefined,
    allowedByOrganization: hasOrganization ? byOrganization : undefined,
    sides:
      resource === '*' || owner === accountId
        ? undefined
        : {
            'IAM Policy': sideOf(decision, 'identity'),
            'Resource Policy': sideOf(decision, 'resource'),
          },
  };
}
