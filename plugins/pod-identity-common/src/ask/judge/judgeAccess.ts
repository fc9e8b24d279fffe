import type { Decision } from 'iam-policy';
import type { Reservation } from '../../model';
import { knownOf } from '../../subject/Subject';
import { decideAdmission } from '../../subject/trust/readAdmission';
import type { DecideAccessInput } from '../DecideAccessInput';
import type { AskedPolicies } from '../layers/askedPolicies';
import { allowsElsewhere } from './allowsElsewhere';
import type { Cause, Judged } from './Judged';
import { judgePermissions } from './judgePermissions';
import { permissionLayerOrder } from './permissionLayerOrder';
import { refusalOf } from './refusalOf';
import { reservationsOf } from './reservationsOf';

/**
 * Goes along the path that a request takes: the association, the role's trust policy, what the session may do, and what may
 * deny besides policies that were read. Never allows past something that could deny and was not read.
 */
export function judgeAccess(
  input: DecideAccessInput,
  policies: AskedPolicies,
): Judged {
  const { mechanism, role: reading } = input.who;
  if (mechanism.association.state === 'unread') {
    return stopped('unknown', 'association-unread', 'association');
  }
  if (mechanism.association.state === 'absent') {
    return stopped('denied', 'association-absent', 'association');
  }
  if (reading.state === 'unread') {
    return stopped('unknown', 'role-unread', 'trust');
  }
  if (reading.state === 'absent' || !policies.trust) {
    return stopped('denied', 'role-absent', 'trust');
  }
  const association = mechanism.association.value;
  const role = reading.value;
  const admission = decideAdmission(role, policies.trust, {
    ...knownOf(input.who),
    said: input.question.context,
  });
  if (admission.admission.outcome === 'denied') {
    return {
      ...stopped('denied', 'trust', 'trust'),
      denial: admission.decision?.denial ?? 'implicit',
      admission,
    };
  }
  if (association.targetRoleArn) {
    return {
      ...stopped('unknown', 'target-role', 'association'),
      admission,
    };
  }
  const permissions = judgePermissions(role, policies, input);
  const settled = settle(permissions.decision, policies, input);
  // A role that may not admit the service account gives nothing for certain, and what it denies is denied either way.
  return settled.outcome !== 'denied' &&
    admission.admission.outcome !== 'allowed'
    ? { ...stopped('unknown', 'trust', 'trust'), admission, permissions }
    : { ...settled, admission, permissions };
}

function stopped(
  outcome: Judged['outcome'],
  cause: Cause,
  deciding: Judged['deciding'],
): Judged {
  return {
    outcome,
    cause,
    deciding,
    ...(outcome === 'denied' && { denial: 'implicit' }),
  };
}

function settle(
  decision: Decision,
  policies: AskedPolicies,
  input: DecideAccessInput,
): Judged {
  const { outcome, denial, rule, layer = 'identity' } = decision;
  if (rule && outcome === 'denied') {
    return { outcome, denial, cause: 'kept-by-aws', deciding: 'resource' };
  }
  if (outcome === 'denied') {
    if (denial === 'implicit' && allowsElsewhere(input.question, policies)) {
      return stopped('unknown', 'resource-unsaid', 'resource');
    }
    return { outcome, denial, cause: 'permissions', deciding: layer };
  }
  const refusal = refusalOf(input);
  if (refusal) {
    return {
      outcome: 'denied',
      denial: 'explicit',
      cause: refusal.cause,
      refusal,
      deciding: 'resource',
    };
  }
  if (outcome === 'unknown') {
    return {
      outcome,
      cause: 'permissions',
      deciding: firstUndecided(decision),
    };
  }
  const [first] = reservationsOf(input);
  return first
    ? stopped('unknown', first.cause, stepOf(first))
    : {
        outcome,
        cause: rule ? 'no-permission-needed' : 'permissions',
        deciding: layer,
      };
}

/** The step of the path that a reservation belongs to. */
function stepOf({ cause }: Reservation): Judged['deciding'] {
  switch (cause) {
    case 'vpc-endpoint':
      return cause;
    case 'agent':
      return 'association';
    default:
      return 'resource';
  }
}

function firstUndecided({ layers }: Decision): Judged['deciding'] {
  const undecided = permissionLayerOrder.find(
    name => layers.find(({ layer }) => layer === name)?.result === 'unknown',
  );
  // Where every layer is decided, it is not known whose the resource is, and so whether its policy must allow too.
  return undecided ?? 'resource';
}
