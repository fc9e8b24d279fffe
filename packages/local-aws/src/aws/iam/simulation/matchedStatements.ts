import type { Decision } from 'iam-policy';
import type { Statement } from '@aws-sdk/client-iam';
import type { Simulation } from './Simulation';
import { statementPositions } from './statementPositions';

/** The statements that made the decision. Those of organizations are never named. */
export function matchedStatements(
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
