import type { DeleteRoleRequest } from '@aws-sdk/client-iam';
import type { AccountPlace } from '../../../platform/arns';
import type { Call } from '../../../platform/call';
import { iamAccounts, type RoleRecord } from '../../../platform/identity';
import type { State } from '../../../platform/state';
import { findModifiableRole } from '../findRole';
import { iamError } from '../iamErrors';

type Principal = string | { AWS?: string | string[] };

interface Statement {
  Principal?: Principal;
  NotPrincipal?: Principal;
}

function replaceIn(
  principal: Principal | undefined,
  { arn, roleId }: RoleRecord,
): void {
  if (typeof principal !== 'object' || principal.AWS === undefined) {
    return;
  }
  const replaced = [principal.AWS]
    .flat()
    .map(each => (each === arn ? roleId : each));
  principal.AWS = Array.isArray(principal.AWS) ? replaced : replaced[0];
}

/** The policy with the id of a role in the place of its ARN, wherever it is a principal. Conditions stay as they are. */
function withId(policy: string, role: RoleRecord): string {
  if (!policy.includes(`"${role.arn}"`)) {
    return policy;
  }
  const document: { Statement: Statement | Statement[] } = JSON.parse(policy);
  for (const statement of [document.Statement].flat()) {
    replaceIn(statement.Principal, role);
    replaceIn(statement.NotPrincipal, role);
  }
  return JSON.stringify(document, undefined, policy.includes('\n') ? 4 : 0);
}

/**
 * With a role goes the trust in it: AWS keeps principals by their unique id, which a new role of the same name does not have,
 * and shows that id once it cannot tell the ARN any more.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-roles
 */
function forgetPrincipal(
  state: State,
  { partition }: AccountPlace,
  role: RoleRecord,
): void {
  for (const place of iamAccounts.places(state)) {
    if (place.partition === partition) {
      for (const each of iamAccounts.of(state, place).roles()) {
        each.trustPolicy = withId(each.trustPolicy, role);
      }
    }
  }
  for (const policiesOf of state.resourcePolicies) {
    for (const resource of policiesOf(state, { partition })) {
      resource.policy = resource.policy && withId(resource.policy, role);
    }
  }
}

export function deleteRole(input: DeleteRoleRequest, call: Call): object {
  const role = findModifiableRole(call, input.RoleName);
  if (role.attachedPolicyArns.size > 0) {
    throw iamError(
      'DeleteConflictException',
      'Cannot delete entity, must detach all policies first.',
    );
  }
  if (role.inlinePolicies.size > 0) {
    throw iamError(
      'DeleteConflictException',
      'Cannot delete entity, must delete policies first.',
    );
  }
  iamAccounts.of(call.state, call).removeRole(role);
  forgetPrincipal(call.state, call, role);
  return {};
}
