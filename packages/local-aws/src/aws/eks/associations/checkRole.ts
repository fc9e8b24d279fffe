import { AwsError } from '../../../wire/types';
import { parseRoleArn } from '../../../platform/arns';
import { authorize } from '../../../platform/authorization';
import type { Call } from '../../../platform/call';
import { invalidParameter } from '../eksErrors';
import { trustsPodIdentity } from './trustsPodIdentity';

const POD_IDENTITY = 'pods.eks.amazonaws.com';

function crossAccount(): AwsError {
  return new AwsError(
    'AccessDeniedException',
    'Cross-account pass role is not allowed.',
    { status: 403 },
  );
}

/**
 * A role that is to be associated, checked as EKS does. The caller must be allowed to pass it. A role that is not named is
 * none of the account either: https://github.com/eksctl-io/eksctl/issues/8718
 */
export function checkRole(call: Call, roleArn: string = ''): string {
  const parts = parseRoleArn(roleArn);
  if (roleArn === '') {
    throw crossAccount();
  }
  if (!parts) {
    throw invalidParameter(`Invalid role ARN: ${roleArn}`);
  }
  if (
    parts.accountId !== call.accountId ||
    parts.partition !== call.partition
  ) {
    throw crossAccount();
  }
  authorize(call, {
    action: 'iam:PassRole',
    resource: roleArn,
    keys: { 'iam:PassedToService': POD_IDENTITY },
  });
  authorize(call, { action: 'iam:GetRole', resource: roleArn });
  const role = call.state.iamOf(call).roleByArn(roleArn);
  const visibleAt =
    (role?.createDate.getTime() ?? 0) + call.state.propagation.roleMs;
  if (!role || visibleAt > call.now.getTime()) {
    throw invalidParameter('Role provided in the request does not exist.');
  }
  if (!trustsPodIdentity(role.trustPolicy, roleArn, call.accountId)) {
    throw invalidParameter('Trust policy of the role provided is invalid.');
  }
  return roleArn;
}
