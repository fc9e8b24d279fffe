import { iamError } from '../iamErrors';
import type { SimulationRequest } from './SimulationRequest';

/** The account of the resources whose ARNs name none: the caller's, unless the request says another. */
export function resourceOwner(
  request: SimulationRequest,
  accountId: string,
): string {
  const owner = request.ResourceOwner;
  if (owner === undefined) {
    return accountId;
  }
  const match = /^(?:arn:[^:]+:iam::(\d{12}):.+|(\d{12}))$/.exec(owner);
  if (!match) {
    throw iamError(
      'InvalidInputException',
      `'${owner}' is not a valid as a Resource Owner.`,
    );
  }
  return match[1] ?? match[2];
}
