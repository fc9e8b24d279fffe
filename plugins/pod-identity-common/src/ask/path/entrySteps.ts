import { knownOf } from '../../subject/Subject';
import type { DecisionReason, StepReason } from '../../model';
import type { DecideAccessInput } from '../DecideAccessInput';
import type { Judged } from '../judge/Judged';
import { agentReservation } from '../judge/reservationsOf';
import { notRead } from './holderOf';
import { conditionOf, refOf } from '../../subject/policies/traced';
import type { Step } from './Step';

/** Why pods get no session of the role, or may not: what both the step and the decision say. */
export type EntryReason = Extract<
  DecisionReason,
  {
    cause:
      | 'association-absent'
      | 'association-unread'
      | 'role-absent'
      | 'role-unread'
      | 'target-role';
  }
>;

/** How far one gets: to an association, and through it to a session of the role. */
export function entrySteps(judged: Judged, input: DecideAccessInput): Step[] {
  return [associationStep(judged, input), trustStep(judged, input)];
}

/** Undefined where what decided is not on the way to a session. */
export function entryReason(
  { cause }: Judged,
  { who }: DecideAccessInput,
): EntryReason | undefined {
  const { association } = knownOf(who);
  const { namespace, serviceAccount: name } = who.serviceAccount;
  const serviceAccount = `${namespace}/${name}`;
  const roleArn = association?.roleArn ?? '';
  switch (cause) {
    case 'association-absent':
      return { cause, params: { serviceAccount, cluster: who.cluster.name } };
    case 'association-unread':
      return {
        cause,
        params: { serviceAccount, unread: notRead(who.mechanism.association) },
      };
    case 'role-absent':
      return { cause, params: { serviceAccount, roleArn } };
    case 'role-unread':
      return { cause, params: { roleArn, unread: notRead(who.role) } };
    case 'target-role':
      return {
        cause,
        params: { serviceAccount, roleArn: association?.targetRoleArn ?? '' },
      };
    default:
      return undefined;
  }
}

const ASSOCIATION: Partial<Record<Judged['cause'], Step['result']>> = {
  'association-absent': 'implicit-deny',
  'association-unread': 'unknown',
  'target-role': 'unknown',
};

function associationStep(judged: Judged, input: DecideAccessInput): Step {
  const result = ASSOCIATION[judged.cause];
  const reason = result && entryReason(judged, input);
  const layer = 'association';
  if (result && reason) {
    return { layer, result, reason };
  }
  const [reservation] = agentReservation(input.who);
  if (reservation) {
    return {
      layer,
      result: 'unknown',
      reason: { cause: 'reserved', params: { reservation } },
    };
  }
  const roleArn = knownOf(input.who).association?.roleArn ?? '';
  return {
    layer,
    result: 'allow',
    reason: { cause: 'association-found', params: { roleArn } },
  };
}

const TRUST: Partial<Record<Judged['cause'], Step['result']>> = {
  'role-absent': 'implicit-deny',
  'role-unread': 'unknown',
};

function trustStep(judged: Judged, input: DecideAccessInput): Step {
  const layer = 'trust';
  const { admission: decided, cause } = judged;
  if (!decided) {
    const result = TRUST[cause];
    const reason: StepReason | undefined = result && entryReason(judged, input);
    return result && reason
      ? { layer, result, reason }
      : {
          layer,
          result: 'not-reached',
          reason: { cause: 'not-reached', params: {} },
        };
  }
  const { admission, reason, decision } = decided;
  const results = {
    allowed: 'allow',
    denied: decision?.denial === 'explicit' ? 'explicit-deny' : 'implicit-deny',
    unknown: 'unknown',
  } as const;
  return {
    layer,
    result: results[admission.outcome],
    reason: { cause: 'trust-policy', params: { admission: reason } },
    ...(decision?.statement && {
      statement: refOf(layer, decision.statement),
    }),
    ...(decision?.condition && { condition: conditionOf(decision.condition) }),
  };
}
