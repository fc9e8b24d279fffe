import { iamAccounts } from '../../../platform/identity';
import { parseRoleArn } from '../../../platform/arns';
import { administratorArn } from '../../../platform/identity/administrator';
import type { Call } from '../../../platform/call';
import { invalidParameter } from '../eksErrors';

function exists(call: Call, principalArn: string): boolean {
  if (principalArn === administratorArn(call)) {
    return true;
  }
  const place = parseRoleArn(principalArn);
  if (!place) {
    return false;
  }
  const role = iamAccounts.of(call.state, place).roleByArn(principalArn);
  if (!role) {
    return false;
  }
  const visibleAt = role.createDate.getTime() + call.state.propagation.roleMs;
  return visibleAt <= call.now.getTime();
}

/**
 * An IAM principal that is to have an entry. EKS looks it up, path included, finds no sessions, and keeps service-linked roles to itself.
 * Only roles of the cluster's account can be nodes.
 */
export function checkPrincipal(
  call: Call,
  principalArn: string | undefined,
  isNode: boolean,
): string {
  const arn = principalArn ?? '';
  const role = parseRoleArn(arn);
  if (role?.path.startsWith('/aws-service-role/')) {
    throw invalidParameter(
      'The caller is not allowed to modify access entries with a principalArn value of a Service Linked Role',
    );
  }
  const isOwnRole = role?.accountId === call.accountId;
  if (!exists(call, arn) || (isNode && !isOwnRole)) {
    throw invalidParameter(
      'The specified principalArn is invalid: invalid principal.',
    );
  }
  return arn;
}
