import { evaluate, type Decision } from 'iam-policy';
import {
  commonKeys,
  LAYERS_OF_NO_CONCERN,
  namedPolicy,
} from '../../platform/authorization';
import type { Call } from '../../platform/call';
import { requestTagKeys } from '../../platform/tags';
import type { AssumeRequest } from './AssumeRequest';

/**
 * The actions that assuming takes: with tags also sts:TagSession, with a source identity also sts:SetSourceIdentity.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_monitor.html
 */
function actionsOf(request: AssumeRequest): string[] {
  const { action = 'sts:AssumeRole', tags, sourceIdentity } = request;
  return [
    action,
    ...(Object.keys(tags).length === 0 ? [] : ['sts:TagSession']),
    ...(sourceIdentity === undefined ? [] : ['sts:SetSourceIdentity']),
  ];
}

function contextOf(
  call: Call,
  request: AssumeRequest,
): Record<string, string | readonly string[]> {
  return {
    ...commonKeys(call),
    'aws:ResourceAccount': request.place.accountId,
    ...request.assumer.keys,
    ...requestTagKeys(request.tags),
    'sts:RoleSessionName': request.sessionName,
    ...(request.transitiveTagKeys.length === 0
      ? {}
      : { 'sts:TransitiveTagKeys': request.transitiveTagKeys }),
    ...(request.externalId === undefined
      ? {}
      : { 'sts:ExternalId': request.externalId }),
    ...(request.sourceIdentity === undefined
      ? {}
      : { 'sts:SourceIdentity': request.sourceIdentity }),
    ...request.keys,
  };
}

/** Whether the trust policy, and the assumer's own policies, let the role be assumed; else the action that is refused. */
export function admits(
  call: Call,
  request: AssumeRequest,
): { allowed: true } | { allowed: false; action: string; decision: Decision } {
  const { assumer, role } = request;
  for (const action of actionsOf(request)) {
    const decision = evaluate(
      {
        principal: assumer.principal,
        action,
        resource: role.arn,
        resourceAccountId: request.place.accountId,
        context: { values: contextOf(call, request) },
      },
      {
        ...LAYERS_OF_NO_CONCERN,
        ...assumer.layers,
        trust: {
          state: 'read',
          policies: [namedPolicy('trust policy', role.trustPolicy, role.arn)],
        },
      },
    );
    if (decision.outcome !== 'allowed') {
      return { allowed: false, action, decision };
    }
  }
  return { allowed: true };
}
