import { evaluate, type PolicyLayer } from 'iam-policy';
import { accountOf } from '../../subject/accountOf';
import type { AccessDecision, CrossCheck } from '../../model';
import { knownOf } from '../../subject/Subject';
import type { DecideAccessInput } from '../DecideAccessInput';
import { requestOf } from '../judge/judgePermissions';
import { askedPolicies } from '../layers/askedPolicies';
import { layersKnown } from '../layers/permissionLayers';

/**
 * What SimulatePrincipalPolicy answered, or why it did not, in one sentence.
 *
 * @public
 */
export type SimulationAnswer =
  | {
      outcome: 'allowed' | 'denied';
      /** That policies of an organization are what denies: it looks at those besides the role's. */
      byOrganization?: boolean;
    }
  | { outcome: 'failed'; reason: string };

const ABSENT: PolicyLayer = { state: 'absent' };

/**
 * Holds a decision against SimulatePrincipalPolicy. It knows neither trust policies nor session policies nor, for roles,
 * policies of resources, so it is compared with what the role's own policies and boundary say here.
 *
 * @public
 */
export function crossCheck(
  decision: Pick<AccessDecision, 'outcome'>,
  input: DecideAccessInput,
  answer: SimulationAnswer,
): CrossCheck {
  if (answer.outcome === 'failed') {
    return {
      outcome: 'failed',
      sentence: `SimulatePrincipalPolicy could not be asked: ${answer.reason}`,
    };
  }
  const { outcome, byOrganization } = answer;
  const says = byOrganization
    ? 'SimulatePrincipalPolicy says denied, by policies of the organization'
    : `SimulatePrincipalPolicy says ${outcome}`;
  const own = ofTheRoleAlone(input);
  if (decision.outcome === 'unknown' || own === 'unknown') {
    return {
      outcome,
      sentence: `${says}; it looks at the role's own policies alone.`,
    };
  }
  const agrees = own === outcome;
  return {
    outcome,
    agrees,
    sentence: `${says}${comparison(agrees, own, decision)}.`,
  };
}

function comparison(
  agrees: boolean,
  own: 'allowed' | 'denied',
  decision: Pick<AccessDecision, 'outcome'>,
): string {
  if (!agrees) {
    return `; the policies of the role say ${own} here, so one of the two is wrong`;
  }
  return own === decision.outcome
    ? ', too'
    : ` of the role's own policies, as is said here; what decides otherwise it does not know`;
}

function ofTheRoleAlone(input: DecideAccessInput): AccessDecision['outcome'] {
  const { role } = knownOf(input.who);
  if (!role) {
    return 'unknown';
  }
  const policies = askedPolicies(input);
  const request = requestOf(role, policies, input);
  const { outcome } = evaluate(
    { ...request, resourceAccountId: accountOf(role.arn) },
    {
      ...layersKnown(policies, input),
      session: ABSENT,
      resource: ABSENT,
      scp: ABSENT,
      rcp: ABSENT,
    },
  );
  return outcome;
}
