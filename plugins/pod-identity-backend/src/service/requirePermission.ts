import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  type AuthorizePermissionRequest,
} from '@backstage/plugin-permission-common';
import { coded } from '../coded';

/** Throws a NotAllowedError unless the policy allows the person what is asked. */
export async function requirePermission(
  permissions: PermissionsService,
  request: AuthorizePermissionRequest,
  {
    credentials,
    refusal,
  }: {
    credentials: BackstageCredentials;
    /** What the person may not do, in one sentence. */
    refusal: string;
  },
): Promise<void> {
  const [decision] = await permissions.authorize([request], { credentials });
  if (decision.result !== AuthorizeResult.ALLOW) {
    throw coded(
      new NotAllowedError(
        `${refusal} Ask for the permission ${request.permission.name}.`,
      ),
      'permission-refused',
      { permission: request.permission.name },
    );
  }
}
