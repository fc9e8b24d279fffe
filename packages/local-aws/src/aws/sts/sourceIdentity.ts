import type { AssumeRoleRequest } from '@aws-sdk/client-sts';
import { accessDenied } from '../../platform/authorization';
import type { Call } from '../../platform/call';
import { checkText } from '../../platform/constraints';

/**
 * The source identity of a session to be. The one of the session before goes on, and nobody may change it.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_monitor.html
 */
export function sourceIdentity(
  call: Call,
  input: Pick<AssumeRoleRequest, 'SourceIdentity' | 'RoleArn'>,
): string | undefined {
  const { caller } = call;
  const before = caller.kind === 'session' ? caller.sourceIdentity : undefined;
  if (input.SourceIdentity === undefined) {
    return before;
  }
  const asked = checkText('sourceIdentity', input.SourceIdentity, {
    min: 2,
    max: 64,
    pattern: /[\w+=,.@-]*/,
  });
  if (before !== undefined && before !== asked) {
    throw accessDenied(call, {
      action: 'sts:SetSourceIdentity',
      resource: input.RoleArn ?? '',
    });
  }
  return asked;
}
