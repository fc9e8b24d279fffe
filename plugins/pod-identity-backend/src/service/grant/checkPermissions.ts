import { InputError, NotAllowedError } from '@backstage/errors';
import {
  checkIntent,
  judgeIntent,
  type AccessIntent,
} from 'backstage-plugin-pod-identity-common';
import { coded } from '../../coded';
import type { PassedGrant } from './GrantGuard';

/** Throws an InputError for a malformed intent, and a NotAllowedError for one outside the limits. */
export function checkPermissions(
  permissions: readonly AccessIntent[],
  { limits, owner, serviceAccount }: PassedGrant,
): void {
  checkIntents(permissions);
  permissions.forEach((intent, index) => {
    const judged = judgeIntent(intent, limits.rules, {
      owner,
      serviceAccount,
    });
    if ('refusal' in judged) {
      const { cause, params, message } = judged.refusal;
      throw coded(
        new NotAllowedError(`permissions[${index}]: ${message}`),
        cause,
        params,
      );
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
