import { compilePolicy, type CompiledStatement } from '../compile';
import type { RequestFacts } from '../request/RequestFacts';
import { and, or, truthOf } from '../truth';
import type { LayerName, NamedPolicy, PolicyLayers, Truth } from '../types';
import { appliesTo, isRootAssuming } from './appliesTo';
import {
  type Assumptions,
  absentVerdict,
  ALLOWS,
  assumedVerdict,
  NOT_READ,
  SAYS_NOTHING,
  type LayerVerdict,
} from './LayerVerdict';
import {
  combineStatement,
  matchConditions,
  matchParts,
  type StatementParts,
} from './matchStatement';

/** Called with every statement whose principal, action and resource match or could match. */
export type StatementObserver = (
  layer: LayerName,
  policy: NamedPolicy,
  compiled: CompiledStatement,
  parts: StatementParts,
  result: Truth,
) => void;

/** One evaluation: the request, what is known, what is assumed, and an observer. */
export interface Judgement {
  facts: RequestFacts;
  layers: PolicyLayers;
  assumptions?: Assumptions;
  observe?: StatementObserver;
}

function boundaryOf({ boundary }: PolicyLayers): Truth {
  if (!boundary || boundary.state === 'unread') {
    return 'unknown';
  }
  return truthOf(boundary.state === 'read');
}

function addStatement(
  verdict: LayerVerdict,
  compiled: CompiledStatement,
  parts: StatementParts,
  result: Truth,
) {
  const unclearEffect = compiled.unclear.has('effect');
  if (unclearEffect || compiled.statement.effect === 'Deny') {
    verdict.deny = or(verdict.deny, result);
  }
  if (unclearEffect || compiled.statement.effect === 'Allow') {
    verdict.allow = or(verdict.allow, result);
    if (parts.reach === 'direct') {
      verdict.direct = or(verdict.direct, result);
    }
    if (parts.reach === 'role') {
      verdict.role = or(verdict.role, result);
    }
  }
}

function judgePolicies(
  layer: LayerName,
  policies: readonly NamedPolicy[],
  { facts, layers, assumptions, observe }: Judgement,
): LayerVerdict {
  const verdict = { ...SAYS_NOTHING };
  const input = { facts, assumptions, hasBoundary: boundaryOf(layers) };
  for (const policy of policies) {
    for (const compiled of compilePolicy(policy.document).statements) {
      const parts = matchParts(compiled, layer, input);
      if (!parts) {
        continue;
      }
      const conditions = matchConditions(compiled, input);
      const result = combineStatement(compiled, parts, conditions, assumptions);
      observe?.(layer, policy, compiled, parts, result);
      if (result !== 'false') {
        addStatement(verdict, compiled, parts, result);
      }
    }
  }
  return verdict;
}

/** Organisation policies: each level, from the root down to the account, must allow on its own. */
function judgeLevels(
  layer: LayerName,
  policies: readonly NamedPolicy[],
  judgement: Judgement,
): LayerVerdict {
  const levels = new Map<string | undefined, NamedPolicy[]>();
  for (const policy of policies) {
    const level = levels.get(policy.level);
    if (level) {
      level.push(policy);
    } else {
      levels.set(policy.level, [policy]);
    }
  }
  const verdict = { ...ALLOWS, levels: [] as Truth[] };
  for (const level of levels.values()) {
    const { allow, deny } = judgePolicies(layer, level, judgement);
    verdict.levels.push(allow);
    verdict.allow = and(verdict.allow, allow);
    verdict.deny = or(verdict.deny, deny);
  }
  return levels.size > 0 ? verdict : SAYS_NOTHING;
}

/** What one layer says. */
export function judgeLayer(
  layer: LayerName,
  judgement: Judgement,
): LayerVerdict {
  if (!appliesTo(layer, judgement.facts)) {
    return layer === 'trust' || layer === 'resource' ? SAYS_NOTHING : ALLOWS;
  }
  if (layer === 'trust' && isRootAssuming(judgement.facts)) {
    return SAYS_NOTHING;
  }
  const state = judgement.layers[layer];
  if (!state || state.state === 'unread') {
    const answer = judgement.assumptions?.layers?.get(layer);
    return answer ? assumedVerdict(answer) : NOT_READ;
  }
  if (state.state === 'absent') {
    return absentVerdict(layer, judgement.facts.principal);
  }
  return layer === 'scp' || layer === 'rcp'
    ? judgeLevels(layer, state.policies, judgement)
    : judgePolicies(layer, state.policies, judgement);
}
