import type { Plan, Role, RoleRequest } from '../model';

/** The role under the wanted name as it is now; undefined = there is none. */
export type ObservedRole = Role | undefined;

/** Steps that make the role what is wanted. A role that does not carry our ownership tags for this service account is a conflict. Pure. */
export function planRole(_request: RoleRequest, _observed: ObservedRole): Plan {
  throw new Error('pending');
}
