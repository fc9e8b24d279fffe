import { iamError } from '../iamErrors';
import { checkGiven } from './givenPolicies';
import { parseEntityArn } from './parseEntityArn';
import type { SimulationRequest } from './SimulationRequest';
import type { SourcePolicy } from './SourcePolicy';

/** The resource policy of the request. It needs a caller, who must be a user. */
export function givenResourcePolicy(
  request: SimulationRequest,
  callerArn: string | undefined,
): SourcePolicy | undefined {
  const text = request.ResourcePolicy;
  if (text === undefined) {
    return undefined;
  }
  if (callerArn === undefined) {
    throw iamError(
      'InvalidInputException',
      'Invalid caller - Caller cannot be null or empty.',
    );
  }
  // "Simulation of resource-based policies isn't supported for IAM roles."
  if (parseEntityArn(callerArn).kind !== 'user') {
    throw iamError(
      'InvalidInputException',
      'Invalid caller - Caller must be an IAM user in this context.',
    );
  }
  return {
    id: 'ResourcePolicy',
    type: 'Resource Policy',
    text: checkGiven(text, 'resource'),
  };
}
