import { type Decision, evaluate } from 'iam-policy';
import type { RoleArn } from '../../platform/arns';
import {
  type CallerPrincipal,
  callerPrincipal,
  commonKeys,
  LAYERS_OF_NO_CONCERN,
  namedPolicy,
} from '../../platform/authorization';
import type { Call } from '../../platform/call';
import type { RoleRecord } from '../../platform/identity';
import { requestTagKeys } from '../../platform/tags';
import { AwsError } from '../../wire/types';

/** Who wants to assume a role: what the trust policy sees, and what limits them on their own side. */
type Assumer = CallerPrincipal;

/** One assumption of a role. */
export interface AssumeRequest {
  /** Default: `sts:AssumeRole`. */
  action?: 'sts:AssumeRoleWithWebIdentity';
  assumer: Assumer;
  role: RoleRecord;
  place: RoleArn;
  sessionName: string;
  durationSeconds: number;
  /** Session tags, those inherited from the session before included. */
  tags: Readonly<Record<string, string>>;
  transitiveTagKeys: readonly string[];
  sessionPolicies: readonly string[];
  externalId?: string;
  /** That of the session before, or the one that is asked for. */
  sourceIdentity?: string;
  /** Condition keys that only this way of assuming brings. */
  keys?: Readonly<Record<string, string>>;
  /** ARN of the provider whose token was shown. */
  federatedProvider?: string;
}

/** The caller of a call, as one who assumes a role. An administrator may ask for every role; trust policies bind them too. */
export function callerAsAssumer(call: Call): Assumer {
  const assumer = callerPrincipal(call);
  if (!assumer) {
    throw new AwsError('AccessDenied', 'Access Denied', { status: 403 });
  }
  return assumer;
}

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
