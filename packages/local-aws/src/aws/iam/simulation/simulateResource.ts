import type {
  PolicyEvaluationDecisionType,
  Statement,
} from '@aws-sdk/client-iam';
import {
  type Decision,
  evaluate,
  type LayerName,
  type NamedPolicy,
  parseArn,
  parsePolicy,
  type PolicyLayers,
} from 'iam-policy';
import { iamError } from '../iamErrors';
import type { Simulation } from './types';
import { statementPositions } from './statementPositions';

/** A policy that leaves a resource to the policies of an account. */
function delegating(accountId: string, resource?: string): NamedPolicy[] {
  const { document } = parsePolicy({
    Version: '2012-10-17',
    Statement: {
      Effect: 'Allow',
      Principal: { AWS: `arn:aws:iam::${accountId}:root` },
      Action: ['sts:*', 'kms:*'],
      ...(resource === undefined ? {} : { Resource: resource }),
    },
  });
  return document ? [{ name: 'delegation', document }] : [];
}

/**
 * The simulator asks the policies of the caller alone where roles and keys would have their own say, unless a resource policy is
 * given; for roles not even then: https://github.com/aws/aws-cli/issues/10314
 */
function simulatorLayers(simulation: Simulation, action: string): PolicyLayers {
  const { accountId, layers } = simulation;
  return {
    ...layers,
    trust: { state: 'read', policies: delegating(accountId) },
    ...(/^kms:/i.test(action) && layers.resource?.state === 'absent'
      ? { resource: { state: 'read', policies: delegating(accountId, '*') } }
      : {}),
  };
}

/** The statements that made the decision. Those of organizations are never named. */
function matchedStatements(
  simulation: Simulation,
  decision: Decision,
): Statement[] {
  const effect = decision.outcome === 'allowed' ? 'Allow' : 'Deny';
  return decision.layers
    .filter(({ layer }) => effect === 'Deny' || layer !== 'boundary')
    .flatMap(({ statements }) => statements)
    .filter(trace => trace.result === 'true' && trace.effect === effect)
    .flatMap(({ policy, index }) => {
      const source = simulation.sources.get(policy.name);
      return source
        ? [
            {
              SourcePolicyId: source.id,
              // The enumeration of the API model has none of the words that its answers have.
              SourcePolicyType: source.type as Statement['SourcePolicyType'],
              ...statementPositions(source.text)[index],
            },
          ]
        : [];
    });
}

/** How a simulated call on one resource came out. */
export interface SimulatedResource {
  resource: string;
  decision: PolicyEvaluationDecisionType;
  matched: readonly Statement[];
  /** Undefined where there is no such layer. */
  allowedByBoundary?: boolean;
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
  return {
    resource,
    decision: decisionOf(decision),
    matched: matchedStatements(simulation, decision),
    allowedByBoundary:
      layers.boundary?.state === 'read'
        ? resultOf(decision, 'boundary') === 'allow'
        : undefined,
    sides:
      resource === '*' || owner === accountId
        ? undefined
        : {
            'IAM Policy': sideOf(decision, 'identity'),
            'Resource Policy': sideOf(decision, 'resource'),
          },
  };
}
