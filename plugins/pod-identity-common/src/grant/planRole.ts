import type { Plan, PlanStep, Role } from '../model';
import type { RoleRequest } from './requests';
import { planCreatedRole } from './role/planCreatedRole';
import { planExistingRole } from './role/planExistingRole';
import { roleConflict } from './role/roleConflict';
import { roleDocuments } from './role/roleDocuments';

/**
 * The role under the wanted name as it is now; undefined = there is none.
 *
 * @public
 */
export type ObservedRole = Role | undefined;

/**
 * Steps that make the role what is wanted. Pure.
 *
 * - A role that does not carry our ownership tags for this service account is a conflict, whatever its name: the name
 *   proves nothing. So is one under another path, which cannot be changed.
 * - A new role is created with its trust policy, boundary and tags; the steps for these tell what it is born with.
 * - Documents are compared by what they say. Inline policies that are not managed by this portal stay as they are, and
 *   inline policies of ours that are no longer wanted are deleted.
 *
 * Throws an InputError where the request is malformed.
 *
 * @public
 */
export function planRole(request: RoleRequest, observed: ObservedRole): Plan {
  const documents = roleDocuments(request);
  const conflict = roleConflict(request, documents, observed);
  if (conflict) {
    return { steps: [conflict] };
  }
  const steps: PlanStep[] = observed
    ? planExistingRole(request, documents, observed)
    : planCreatedRole(request, documents);
  return { steps };
}
