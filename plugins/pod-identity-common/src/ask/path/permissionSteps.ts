import type { LayerTrace } from 'iam-policy';
import type { DecidingCondition, NotAllowed, StepReason } from '../../model';
import { placeOf, serviceOfQuestion, type Refusal } from '../../services';
import type { PolicyReading } from '../../subject/policies/PolicyReading';
import type { DecideAccessInput } from '../DecideAccessInput';
import type { Judged } from '../judge/Judged';
import {
  permissionLayerOrder,
  type PathLayer,
  type PermissionLayer,
} from '../judge/permissionLayerOrder';
import { reservationsOf } from '../judge/reservationsOf';
import type { AskedPolicies } from '../layers/askedPolicies';
import { resourceAccount } from '../layers/resourceAccount';
import { holderOf, notRead } from './holderOf';
import { nearMiss } from './nearMiss';
import type { Step, Turn } from './Step';
import { turnOf } from './turnOf';

/** What each layer says of what the session may do. */
export function permissionSteps(
  judged: Judged,
  policies: AskedPolicies,
  input: DecideAccessInput,
): Step[] {
  const { permissions, refusal } = judged;
  const ofPolicies = permissionLayerOrder.map((layer): Step => {
    const trace = permissions?.decision.layers.find(
      each => each.layer === layer,
    );
    if (!permissions || !trace) {
      return notReached(layer);
    }
    const byRule = layer === judged.deciding && ruleReason(judged, input);
    if (byRule) {
      const result = judged.outcome === 'denied' ? 'explicit-deny' : 'allow';
      return { layer, result, reason: byRule };
    }
    if (refusal && layer === judged.deciding) {
      const reason = refusalReason(refusal, input);
      return { layer, result: 'explicit-deny', reason };
    }
    const result = resultOf(trace, judged);
    const turn = explained(
      turnOf(trace, permissions.request.context.unknown),
      input,
    );
    const near =
      result === 'implicit-deny' && !turn.statement
        ? nearMiss(readingsOf(layer, policies), permissions.request)
        : undefined;
    const draft = {
      layer,
      result,
      ...turn,
      ...(near && { statement: near.statement, near }),
    };
    return { ...draft, reason: reasonOf(draft, layer, input) };
  });
  return [...ofPolicies, vpcEndpointStep(judged, input)];
}

/** The same with why no request has a key that failed its condition. */
function explained(
  turn: Turn,
  { question, resource }: DecideAccessInput,
): Turn {
  const { whyAbsent } = serviceOfQuestion(question) ?? {};
  const explain = (condition: DecidingCondition): DecidingCondition => {
    const why =
      condition.requestValues || condition.result === 'unknown'
        ? undefined
        : whyAbsent?.(question, resource, condition.key);
    return why ? { ...condition, whyAbsent: why } : condition;
  };
  const { condition, conditions } = turn;
  return {
    ...turn,
    ...(condition && { condition: explain(condition) }),
    ...(conditions && { conditions: conditions.map(explain) }),
  };
}

/** What decided in the place of policies: what both the step and the decision say. Undefined where policies decided. */
export function ruleReason(
  { cause, permissions }: Judged,
  { question: { action, resource } }: DecideAccessInput,
) {
  const { rule } = permissions?.decision ?? {};
  if (cause === 'no-permission-needed') {
    return { cause, params: { action: action.name } };
  }
  return cause === 'kept-by-aws' && rule && rule !== 'no-permission-needed'
    ? { cause, params: { what: rule, action: action.name, resource } }
    : undefined;
}

/** Why a service refuses what is asked: what both the step and the decision say. */
export function refusalReason(
  { cause, bucket, accountId }: Refusal,
  { question }: DecideAccessInput,
) {
  return cause === 'bucket-owner-alone'
    ? {
        cause,
        params: { bucket, accountId, action: question.action.name },
      }
    : { cause, params: { bucket, accountId } };
}

/** That no statement of a layer allows what is asked, as a step found. */
export function notAllowedBy(
  { statement, condition, near }: Omit<Step, 'reason'>,
  layer: PermissionLayer,
  input: DecideAccessInput,
): NotAllowed {
  return {
    ...askedOf(layer, input),
    ...(statement && condition && { statement, condition }),
    ...(near && { near }),
  };
}

/** What a layer would have to allow. */
export function askedOf(
  layer: PermissionLayer,
  input: DecideAccessInput,
): Pick<NotAllowed, 'holder' | 'action' | 'resource' | 'address'> {
  const { action, resource } = input.question;
  return {
    holder: holderOf(layer, input),
    action: action.name,
    resource,
    address: placeOf(resource)?.words ?? resource,
  };
}

function vpcEndpointStep(
  { permissions }: Judged,
  { question, vpcEndpointPolicies, who }: DecideAccessInput,
): Step {
  const layer = 'vpc-endpoint';
  if (!permissions) {
    return notReached(layer);
  }
  return vpcEndpointPolicies.state === 'absent'
    ? {
        layer,
        result: 'not-applicable',
        reason: {
          cause: 'not-applicable',
          params: {
            layer,
            action: question.action.name,
            resource: question.resource,
          },
        },
      }
    : {
        layer,
        result: 'unknown',
        reason: {
          cause: 'unconfigured',
          params: { policies: layer, accountId: who.cluster.accountId },
        },
      };
}

function notReached(layer: PathLayer): Step {
  return {
    layer,
    result: 'not-reached',
    reason: { cause: 'not-reached', params: {} },
  };
}

function reasonOf(
  step: Omit<Step, 'reason'>,
  layer: PermissionLayer,
  input: DecideAccessInput,
): StepReason {
  const { statement, condition } = step;
  const action = input.question.action.name;
  switch (step.result) {
    case 'allow':
      return {
        cause: 'allows',
        params: { layer, action, ...(statement && { statement }) },
      };
    case 'explicit-deny':
      return {
        cause: 'denies',
        params: {
          layer,
          ...(statement && { statement }),
          ...(condition && { condition }),
        },
      };
    case 'implicit-deny':
      return {
        cause: 'not-allowed',
        params: notAllowedBy(step, layer, input),
      };
    case 'unknown':
      return unknownReason(step, layer, input);
    default:
      return notApplicable(layer, input);
  }
}

function unknownReason(
  { statement, condition, undecided }: Omit<Step, 'reason'>,
  layer: PermissionLayer,
  input: DecideAccessInput,
): StepReason {
  if (statement && undecided) {
    return { cause: 'undecided', params: { statement, why: undecided } };
  }
  if (statement && condition) {
    const key = condition.missingVariable ?? condition.key;
    return { cause: 'depends-on-key', params: { statement, key } };
  }
  if (layer === 'resource') {
    return unknownOfResource(input);
  }
  if (layer === 'scp' || layer === 'rcp') {
    const accountId =
      layer === 'rcp' ? resourceAccount(input) : input.who.cluster.accountId;
    return {
      cause: 'unconfigured',
      params: { policies: 'organization', accountId },
    };
  }
  return {
    cause: 'policies-unread',
    params: { holder: holderOf(layer, input) },
  };
}

function unknownOfResource(input: DecideAccessInput): StepReason {
  const { policy } = input.resource;
  if (policy?.state === 'unread') {
    return {
      cause: 'resource-policy-unread',
      params: { unread: notRead(policy) },
    };
  }
  const reservation = reservationsOf(input).find(
    ({ cause }) => cause !== 'vpc-endpoint' && cause !== 'agent',
  );
  return reservation
    ? { cause: 'reserved', params: { reservation } }
    : { cause: 'owner-unknown', params: {} };
}

function notApplicable(
  layer: PermissionLayer,
  { question, resource: { policy } }: DecideAccessInput,
): StepReason {
  const { action, resource } = question;
  return layer === 'resource' && policy?.state === 'read'
    ? { cause: 'need-not-allow', params: { policy: policy.value.name } }
    : {
        cause: 'not-applicable',
        params: { layer, action: action.name, resource },
      };
}

function resultOf(
  { layer, result, state }: LayerTrace,
  { outcome, cause, deciding }: Judged,
): Step['result'] {
  if (layer !== 'resource') {
    return result;
  }
  // The policies say yes, and something else of the resource keeps it unknown.
  if (outcome === 'unknown' && cause !== 'permissions' && deciding === layer) {
    return 'unknown';
  }
  // In one account a resource policy need not allow: that it says nothing stops nobody.
  return result === 'implicit-deny' && state === 'read' && deciding !== layer
    ? 'not-applicable'
    : result;
}

function readingsOf(
  layer: PermissionLayer,
  { identity, boundary, session }: AskedPolicies,
): readonly PolicyReading[] {
  switch (layer) {
    case 'identity':
      return identity;
    case 'boundary':
      return boundary ? [boundary] : [];
    case 'session':
      return session ? [session] : [];
    default:
      return [];
  }
}
