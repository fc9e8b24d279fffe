import type { NamedPolicy, PolicyLayer } from 'iam-policy';
import { namedPolicy } from '../../../platform/authorization/namedPolicy';
import { checkGiven } from './givenPolicies';
import type { SimulationRequest } from './SimulationRequest';

/** The service control policies of the request, level by level. */
export function organizationLayer(request: SimulationRequest): PolicyLayer {
  const levels = request.OrderedOrganizationPolicyInputList ?? [];
  return levels.length === 0
    ? { state: 'absent' }
    : {
        state: 'read',
        policies: levels.flatMap((level, index): NamedPolicy[] =>
          (level.ServiceControlPolicyInputList ?? []).map((text, position) => ({
            ...namedPolicy(
              `organization ${index + 1}.${position + 1}`,
              checkGiven(text, 'scp'),
            ),
            level: String(index),
          })),
        ),
      };
}
