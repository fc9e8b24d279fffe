import {
  evaluate,
  type Decision,
  type EvaluationRequest,
  type PolicyLayers,
  type RequestPrincipal,
} from 'iam-policy';
import { accountOf } from '../../subject/accountOf';
import type { Role } from '../../model';
import { contextFor } from '../../subject/session/KeyKnowledge';
import { questionKnowledge } from '../context/questionKnowledge';
import type { DecideAccessInput } from '../DecideAccessInput';
import type { AskedPolicies } from '../layers/askedPolicies';
import { layersKnown, layersRead } from '../layers/permissionLayers';
import { policyKeys } from '../layers/policyKeys';

/** What the policies of the role's session and of the resource say, admission left aside. */
export interface PermissionJudgement {
  request: EvaluationRequest;
  decision: Decision;
  /**
   * For an unknown decision: what it would be if the policies that were not read said nothing, and the resource were in
   * the role's account. Absent where policies of the role itself are missing.
   */
  otherwise?: Decision;
}

/** Decides what a session of the role may do. */
export function judgePermissions(
  role: Role,
  policies: AskedPolicies,
  input: DecideAccessInput,
): PermissionJudgement {
  const request = requestOf(role, policies, input);
  const decision = decideWith(request, policies, input);
  if (decision.outcome !== 'unknown') {
    return { request, decision };
  }
  const layers = layersKnown(policies, input);
  if (layers.identity?.state !== 'read') {
    return { request, decision };
  }
  return {
    request,
    decision,
    otherwise: evaluate(
      {
        ...request,
        resourceAccountId: request.resourceAccountId ?? accountOf(role.arn),
      },
      withoutUnread(layers),
    ),
  };
}

/** What is asked, with all that the policies can test. */
export function requestOf(
  role: Role,
  policies: AskedPolicies,
  input: DecideAccessInput,
): EvaluationRequest {
  const { question, resource } = input;
  return {
    principal: principalOf(role),
    action: question.action.name,
    resource: question.resource,
    ...(resource.accountId && { resourceAccountId: resource.accountId }),
    context: contextFor(policyKeys(policies), questionKnowledge(input)),
  };
}

/** The role as it asks. By which session is not known. */
export function principalOf(role: Role): RequestPrincipal {
  return { id: role.arn, type: 'AWS', accountId: accountOf(role.arn) };
}

function decideWith(
  request: EvaluationRequest,
  policies: AskedPolicies,
  input: DecideAccessInput,
): Decision {
  const known = layersKnown(policies, input);
  if (known.identity?.state === 'read') {
    return evaluate(request, known);
  }
  // One policy of the role may be missing and another deny: a Deny that was read stands.
  const read = evaluate(request, layersRead(policies, input));
  return read.denial === 'explicit' ? read : evaluate(request, known);
}

function withoutUnread(layers: PolicyLayers): PolicyLayers {
  return Object.fromEntries(
    Object.entries(layers).map(([name, layer]) => [
      name,
      layer.state === 'unread' ? { state: 'absent' } : layer,
    ]),
  );
}
