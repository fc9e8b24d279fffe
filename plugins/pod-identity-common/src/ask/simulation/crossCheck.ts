import { evaluate, type PolicyLayer } from 'iam-policy';
import { accountOf } from '../../subject/accountOf';
import type { AccessDecision, CrossCheck, CrossCheckReason } from '../../model';
import { crossCheckSentence } from '../../words/crossCheck';
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
    const { reason } = answer;
    return told('failed', { cause: 'simulation-failed', params: { reason } });
  }
  const { outcome, byOrganization = false } = answer;
  const params = { outcome, byOrganization };
  const own = ofTheRoleAlone(input);
  if (decision.outcome === 'unknown' || own === 'unknown') {
    return told(outcome, { cause: 'simulation-alone', params });
  }
  if (own !== outcome) {
    const cause = 'simulation-disagrees';
    return {
      ...told(outcome, { cause, params: { ...params, own } }),
      agrees: false,
    };
  }
  const cause =
    own === decision.outcome
      ? 'simulation-agrees'
      : 'simulation-agrees-on-role';
  return { ...told(outcome, { cause, params }), agrees: true };
}

function told(
  outcome: CrossCheck['outcome'],
  reason: CrossCheckReason,
): CrossCheck {
  return { outcome, ...reason, sentence: crossCheckSentence(reason) };
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
