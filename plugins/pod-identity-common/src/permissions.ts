import { RESOURCE_TYPE_CATALOG_ENTITY } from '@backstage/plugin-catalog-common/alpha';
import { createPermission } from '@backstage/plugin-permission-common';

/**
 * To see the AWS access of an entity. Its resource is the catalog entity, so that the catalog's rules
 * (owner, label, annotation …) can be used in a policy as they are.
 *
 * @public
 */
export const podIdentityAccessReadPermission = createPermission({
  name: 'pod-identity.access.read',
  attributes: { action: 'read' },
  resourceType: RESOURCE_TYPE_CATALOG_ENTITY,
});

/**
 * To create roles and associations, inside the guardrails. Which namespace a person may use is decided by
 * guardrails and ownership besides.
 *
 * @public
 */
export const podIdentityAccessGrantPermission = createPermission({
  name: 'pod-identity.access.grant',
  attributes: { action: 'create' },
});

/** @public */
export const podIdentityPermissions = [
  podIdentityAccessReadPermission,
  podIdentityAccessGrantPermission,
];
