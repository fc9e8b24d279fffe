import { iamAccounts } from '../../../platform/identity';
import type { DeletePolicyRequest } from '@aws-sdk/client-iam';
import type { Call } from '../../../platform/call';
import { findOwnPolicy } from '../findOwnPolicy';
import { iamError } from '../iamErrors';

export function deletePolicy(input: DeletePolicyRequest, call: Call): object {
  const account = iamAccounts.of(call.state, call);
  const { arn, versions } = findOwnPolicy(call, input.PolicyArn);
  if (
    account.rolesWithPolicy(arn).size > 0 ||
    account.rolesWithBoundary(arn).size > 0
  ) {
    throw iamError(
      'DeleteConflictException',
      'Cannot delete a policy attached to entities.',
    );
  }
  if (versions.length > 1) {
    throw iamError(
      'DeleteConflictException',
      "This policy has more than one version. Before you delete a policy, you must delete the policy's versions. The default version is deleted with the policy.",
    );
  }
  account.removePolicy(arn);
  return {};
}
