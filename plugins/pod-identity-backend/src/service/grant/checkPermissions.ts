import { InputError, NotAllowedError } from '@backstage/errors';
import { matchesWildcard } from 'iam-policy';
import {
  checkIntent,
  type AccessIntent,
} from 'backstage-plugin-pod-identity-common';
import type { GrantsConfig } from '../../config';

/** Throws an InputError for a malformed intent, and a NotAllowedError for a bucket outside the limits. */
export function checkPermissions(
  permissions: readonly AccessIntent[],
  limits: GrantsConfig,
): void {
  permissions.forEach((intent, index) => {
    try {
      checkIntent(intent);
    } catch (error) {
      throw new InputError(
        `permissions[${index}]: ${(error as Error).message}`,
      );
    }
    if (
      !limits.buckets.some(pattern => matchesWildcard(pattern, intent.bucket))
    ) {
      throw new NotAllowedError(
        `permissions[${index}]: access to the bucket ${intent.bucket} cannot be granted here. Ask the platform team to add it under podIdentity.grants.buckets.`,
      );
    }
  });
}
