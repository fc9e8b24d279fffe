import { InputError, NotAllowedError } from '@backstage/errors';
import { matchesWildcard } from 'iam-policy';
import {
  checkIntent,
  resourcesOf,
  type AccessIntent,
} from 'backstage-plugin-pod-identity-common';
import { coded } from '../../coded';
import type { GrantsConfig } from '../../config';

/** Throws an InputError for a malformed intent, and a NotAllowedError for a resource outside the limits. */
export function checkPermissions(
  permissions: readonly AccessIntent[],
  { limits }: GrantsConfig,
): void {
  checkIntents(permissions);
  permissions.forEach((intent, index) => {
    for (const { limit, noun, name } of resourcesOf(intent)) {
      if (!limits[limit].some(pattern => matchesWildcard(pattern, name))) {
        throw coded(
          new NotAllowedError(
            `permissions[${index}]: access to the ${noun} ${name} cannot be granted by this portal. Ask the platform team to add it under podIdentity.grants.${limit}.`,
          ),
          'outside-limits',
          { limit, name },
        );
      }
    }
  });
}

/** Throws an InputError for the first intent that is malformed, which says where it is. */
export function checkIntents(permissions: readonly AccessIntent[]): void {
  permissions.forEach((intent, index) => {
    try {
      checkIntent(intent);
    } catch (error) {
      throw new InputError(
        `permissions[${index}]: ${(error as Error).message}`,
      );
    }
  });
}
