import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  AssociationOutcome,
  CreateAssociationBody,
  CreateRoleBody,
  EntityAccess,
  GrantOptions,
  RoleOutcome,
} from 'backstage-plugin-pod-identity-common';

/**
 * On whose behalf a call is made, and when to give up.
 *
 * @public
 */
export interface PodIdentityServiceRequestOptions {
  /**
   * Credentials of the person, such as the initiator of a scaffolder task. The pod-identity backend
   * authorises that person; a plugin's own credentials are refused.
   */
  credentials: BackstageCredentials;
  /** Gives the call up, on the backend too. */
  signal?: AbortSignal;
}

/**
 * The pod-identity backend, as other backends call it. Every method throws a `ResponseError` where the backend
 * answers an error.
 *
 * @public
 */
export interface PodIdentityService {
  /** The AWS access of an entity, read now. */
  getEntityAccess(
    entityRef: { kind: string; namespace: string; name: string },
    options: PodIdentityServiceRequestOptions,
  ): Promise<EntityAccess>;
  /** What the person may choose from when asking for access. */
  getGrantOptions(
    options: PodIdentityServiceRequestOptions,
  ): Promise<GrantOptions>;
  /** Makes the role of a service account what is asked for. Doing it again changes nothing. */
  createRole(
    body: CreateRoleBody,
    options: PodIdentityServiceRequestOptions,
  ): Promise<RoleOutcome>;
  /** Makes a service account use a role that was made here. Doing it again changes nothing. */
  createAssociation(
    body: CreateAssociationBody,
    options: PodIdentityServiceRequestOptions,
  ): Promise<AssociationOutcome>;
}
