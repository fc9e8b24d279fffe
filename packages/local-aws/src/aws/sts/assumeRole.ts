import type {
  AssumeRoleRequest,
  AssumeRoleResponse,
} from '@aws-sdk/client-sts';
import { parseRoleArn } from '../../platform/arns';
import { accessDenied } from '../../platform/authorization';
import type { Call } from '../../platform/call';
import { checkText, validationError } from '../../platform/constraints';
import { iamAccounts } from '../../platform/identity';
import { admits, callerAsAssumer } from './admits';
import {
  checkDuration,
  checkRoleArn,
  checkSessionName,
  checkSessionPolicies,
  packedPolicySize,
} from './checkSession';
import { credentialsView, openSession } from './openSession';
import { sessionTags } from './sessionTags';

/**
 * The source identity of a session to be. The one of the session before goes on, and nobody may change it.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_monitor.html
 */
function sourceIdentity(
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

/** A role that does not exist is refused as one that does not trust the caller: STS tells nobody which roles there are. */
export function assumeRole(
  input: AssumeRoleRequest,
  call: Call,
): AssumeRoleResponse {
  const roleArn = checkRoleArn(input.RoleArn);
  const sessionName = checkSessionName(input.RoleSessionName);
  const place = parseRoleArn(roleArn);
  if (!place) {
    throw validationError(roleArn, '', `${roleArn} is invalid`);
  }
  const account = iamAccounts.of(call.state, place);
  // Nobody gets from one partition into another.
  const role =
    place.partition === call.partition ? account.roleByArn(roleArn) : undefined;
  const access = { action: 'sts:AssumeRole', resource: roleArn };
  if (!role) {
    throw accessDenied(call, access);
  }
  const request = {
    assumer: callerAsAssumer(call),
    role,
    place,
    sessionName,
    durationSeconds: checkDuration(call.caller, role, input.DurationSeconds),
    ...sessionTags(call.caller, input),
    sessionPolicies: checkSessionPolicies(account, input),
    externalId: input.ExternalId,
    sourceIdentity: sourceIdentity(call, input),
  };
  const admission = admits(call, request);
  if (!admission.allowed) {
    throw accessDenied(call, { ...access, action: admission.action });
  }
  const { credentials, caller } = openSession(call, request);
  return {
    Credentials: credentialsView(credentials),
    AssumedRoleUser: { Arn: caller.arn, AssumedRoleId: caller.userId },
    PackedPolicySize: packedPolicySize(input, request.tags),
    SourceIdentity: caller.sourceIdentity,
  };
}
