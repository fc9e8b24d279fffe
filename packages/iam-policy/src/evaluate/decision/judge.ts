import type { RequestFacts } from '../request/RequestFacts';
import { and, not, or } from '../truth';
import type { Decision, DecisionRule, LayerName, Truth } from '../types';
import { asksForTrust, LAYER_ORDER } from './appliesTo';
import { judgeLayer, type Judgement } from './judgeLayer';
import type { LayerVerdict } from './LayerVerdict';
import { ruleOf } from './ruleOf';

/** What all layers say together. */
export interface Verdict {
  outcome: Decision['outcome'];
  /** Whether some layer explicitly denies. */
  deny: Truth;
  /** Whether principal and resource policies grant, apart from organisation policies. */
  grant: Truth;
  layers: Readonly<Record<LayerName, LayerVerdict>>;
  /** What decided in the place of the layers. */
  rule?: DecisionRule;
}

/** Whether the resource's own policy must allow: a role's trust policy and a KMS key's policy must. */
export function needsResourceGrant(facts: RequestFacts): boolean {
  if (facts.principal.type !== 'AWS' || asksForTrust(facts)) {
    return true;
  }
  // https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html
  if (!facts.action.startsWith('kms:')) {
    return false;
  }
  const [, , service, , , resource = ''] = facts.resourceParts();
  return service === 'kms' && resource.startsWith('key/');
}

/** The layer that holds the resource's own policy. */
export function resourceLayer(facts: RequestFacts): 'trust' | 'resource' {
  return asksForTrust(facts) ? 'trust' : 'resource';
}

/**
 * Whether the request is granted
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html).
 */
function grantOf(
  facts: RequestFacts,
  layers: Record<LayerName, LayerVerdict>,
  sameAccount: Truth,
): Truth {
  const resource = layers[resourceLayer(facts)];
  if (facts.principal.type !== 'AWS') {
    return resource.allow;
  }
  const limits = and(layers.boundary.allow, layers.session.allow);
  const own = and(layers.identity.allow, limits);
  const bothSides = and(own, resource.allow);
  if (sameAccount === 'false') {
    return bothSides;
  }
  const oneAccount = or(
    or(resource.direct, and(resource.role, limits)),
    needsResourceGrant(facts) ? bothSides : own,
  );
  if (sameAccount === 'true') {
    return oneAccount;
  }
  return oneAccount === bothSides ? oneAccount : 'unknown';
}

const OUTCOMES = {
  true: 'allowed',
  false: 'denied',
  unknown: 'unknown',
} as const;

/** Puts the layers together. */
export function judge(judgement: Judgement): Verdict {
  const { facts, assumptions } = judgement;
  const layers: Partial<Record<LayerName, LayerVerdict>> = {};
  let deny: Truth = 'false';
  for (const name of LAYER_ORDER) {
    const verdict = judgeLayer(name, judgement);
    layers[name] = verdict;
    deny = or(deny, verdict.deny);
  }
  const all = layers as Record<LayerName, LayerVerdict>;
  const sameAccount =
    facts.sameAccount === 'unknown'
      ? assumptions?.sameAccount ?? 'unknown'
      : facts.sameAccount;
  const grant = grantOf(facts, all, sameAccount);
  const allowed = and(and(not(deny), and(all.rcp.allow, all.scp.allow)), grant);
  const verdict = { outcome: OUTCOMES[allowed], deny, grant, layers: all };
  const rule = ruleOf(facts);
  if (rule === undefined) {
    return verdict;
  }
  return rule === 'no-permission-needed'
    ? { ...verdict, rule, outcome: 'allowed' }
    : { ...verdict, rule, outcome: 'denied', deny: 'true' };
}
