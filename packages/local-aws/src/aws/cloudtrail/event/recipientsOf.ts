import type { Outcome } from '../../../platform/call/Outcome';
import { parseRoleArn } from '../../../platform/arns';
import type { Call } from '../../../platform/call';

/** Who is told of a call: always its caller's account, or, where there is none, that of the role. */
export interface Recipients {
  accountId: string;
  /** The account of the role that was assumed, where it is another: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/shared-event-ID.html */
  owner?: string;
}

export function recipientsOf(
  call: Call,
  input: Readonly<Record<string, unknown>>,
  outcome: Outcome,
): Recipients {
  const { accountId } = call;
  if (call.service !== 'sts') {
    return { accountId };
  }
  const owner = parseRoleArn(String(input.RoleArn))?.accountId;
  if (owner === undefined || owner === accountId) {
    return { accountId };
  }
  // A token says nothing of an account, so the role's is the only one.
  if (call.operation === 'AssumeRoleWithWebIdentity') {
    return { accountId: owner };
  }
  // What was refused is nothing that happened to the role.
  return 'error' in outcome ? { accountId } : { accountId, owner };
}
