import type { PermissionsService } from '@backstage/backend-plugin-api';
import {
  stringifyEntityRef,
  type CompoundEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { podIdentityAccessReadPermission } from 'backstage-plugin-pod-identity-common';
import { coded } from '../coded';
import { requirePermission } from './requirePermission';
import type { RequestContext } from './types';

/**
 * The entity whose AWS access a person asks about. Throws a NotFoundError where they cannot see it, and a NotAllowedError
 * where they may not see its access.
 */
export async function requireReadableEntity(
  ref: CompoundEntityRef,
  services: { catalog: CatalogService; permissions: PermissionsService },
  { credentials }: RequestContext,
): Promise<Entity> {
  const entityRef = stringifyEntityRef(ref);
  const entity = await services.catalog.getEntityByRef(ref, { credentials });
  if (!entity) {
    throw coded(
      new NotFoundError(
        `There is no entity ${entityRef} in the catalog, or you may not see it.`,
      ),
      'entity-not-found',
      { entityRef },
    );
  }
  await requirePermission(
    services.permissions,
    { permission: podIdentityAccessReadPermission, resourceRef: entityRef },
    {
      credentials,
      refusal: `You may not see the AWS access of ${entityRef}.`,
    },
  );
  return entity;
}
