import type { KeyReading } from '../../match/readKey';
import type { RequestFacts } from '../request/RequestFacts';
import type {
  LayerName,
  LayerTrace,
  PolicyLayers,
  StatementTrace,
  NamedPolicy,
  Truth,
  ConditionTrace,
} from '../types';
import { appliesTo } from './appliesTo';
import { needsResourceGrant } from './judge';
import type { LayerVerdict } from './LayerVerdict';
import type { CompiledStatement } from '../compile';
import type { StatementParts } from './matchStatement';
import { hasVariables } from '../../match/parseTemplate';
import { resolveTemplate } from '../../match/resolveTemplate';
import type { CompiledCondition } from '../conditions/compileCondition';

/** What a layer that takes part says. */
export function resultOf(
  layer: LayerName,
  verdict: LayerVerdict,
): LayerTrace['result'] {
  const { allow, deny } = verdict;
  if (deny === 'true') {
    return 'explicit-deny';
  }
  // A resource policy need not allow, so only its deny matters.
  if (deny === 'unknown' && (allow !== 'false' || layer === 'resource')) {
    return 'unknown';
  }
  if (allow === 'unknown') {
    return 'unknown';
  }
  return allow === 'true' ? 'allow' : 'implicit-deny';
}

/** Whether it matters that a layer does not exist, because the layer would have had to allow. */
function isMissed(
  layer: LayerName,
  { allow }: LayerVerdict,
  facts: RequestFacts,
): boolean {
  if (allow === 'true') {
    return false;
  }
  return (
    layer !== 'resource' ||
    needsResourceGrant(facts) ||
    facts.sameAccount === 'false'
  );
}

/** The trace of one layer. */
export function traceLayer(
  layer: LayerName,
  layers: PolicyLayers,
  verdict: LayerVerdict,
  statements: readonly StatementTrace[],
  facts: RequestFacts,
): LayerTrace {
  const state = layers[layer]?.state ?? 'unread';
  const takesPart =
    appliesTo(layer, facts) &&
    (state !== 'absent' || isMissed(layer, verdict, facts));
  return {
    layer,
    state,
    result: takesPart ? resultOf(layer, verdict) : 'not-applicable',
    statements,
  };
}

/** The trace of a statement whose principal, action and resource match or could match. */
export function traceStatement(
  policy: NamedPolicy,
  compiled: CompiledStatement,
  parts: StatementParts,
  result: Truth,
  facts: RequestFacts,
): StatementTrace {
  const { statement } = compiled;
  return {
    policy: { name: policy.name, ...(policy.arn && { arn: policy.arn }) },
    index: statement.index,
    ...(statement.sid !== undefined && { sid: statement.sid }),
    effect: statement.effect,
    path: statement.path,
    result,
    principal: parts.principal,
    action: parts.action,
    resource: parts.resource,
    conditions: compiled.conditions.map(each => traceCondition(each, facts)),
    problems: statement.problems,
  };
}

interface ResolvedValues {
  values: string[];
  absent: string[];
  unknown: string[];
}

function resolveValues(
  { condition, templates }: CompiledCondition,
  facts: RequestFacts,
): ResolvedValues {
  const resolved: ResolvedValues = { values: [], absent: [], unknown: [] };
  condition.values.forEach((value, index) => {
    const template = templates[index];
    const result = template && resolveTemplate(template, facts.read);
    resolved.values.push(result?.resolved ? result.text : value);
    if (result && !result.resolved) {
      resolved.absent.push(...result.absent);
      resolved.unknown.push(...result.unknown);
    }
  });
  return resolved;
}

function reasonFor(
  { condition, key }: CompiledCondition,
  facts: RequestFacts,
  resolved: ResolvedValues,
  result: Truth,
): string | undefined {
  if (!condition.operator.comparison) {
    return `${condition.operator.text} is not a known condition operator.`;
  }
  const reading = facts.read(key);
  if (reading.state === 'unknown' && result === 'unknown') {
    return `${condition.key} was not read.`;
  }
  if (reading.state === 'absent') {
    return `The request does not carry ${condition.key}.`;
  }
  if (resolved.absent.length > 0) {
    return `The request does not carry ${resolved.absent.join(
      ', ',
    )}, which the policy's value needs.`;
  }
  const unclear = resolved.unknown.filter(hasVariables);
  if (unclear.length > 0) {
    return `AWS does not document what ${unclear.join(', ')} stands for.`;
  }
  if (resolved.unknown.length > 0) {
    return `${resolved.unknown.join(
      ', ',
    )} was not read, which the policy's value needs.`;
  }
  if (result !== 'unknown') {
    return undefined;
  }
  return reading.state === 'present' &&
    reading.values.length > 1 &&
    !condition.operator.qualifier
    ? `${condition.key} has several values, and the operator has no ForAllValues or ForAnyValue.`
    : `AWS does not document how ${condition.operator.text} compares these values.`;
}

/** Of a key of which it is known only what it may be, the possibilities in one text, where they decide. */
function requestValues(
  reading: KeyReading,
  result: Truth,
): Pick<ConditionTrace, 'requestValues'> {
  if (reading.state === 'present') {
    return { requestValues: reading.values };
  }
  const values =
    reading.state === 'unknown' && result !== 'unknown'
      ? (reading.possible ?? []).flatMap(each =>
          each === 'absent' ? [] : [each.like],
        )
      : [];
  return values.length ? { requestValues: [values.join(' or ')] } : {};
}

/** The trace of one condition, with both sides. */
function traceCondition(
  compiled: CompiledCondition,
  facts: RequestFacts,
): ConditionTrace {
  const { condition, key } = compiled;
  const result = compiled.evaluate(facts);
  const resolved = resolveValues(compiled, facts);
  const reading = facts.read(key);
  const reason = reasonFor(compiled, facts, resolved, result);
  const changed = resolved.values.some(
    (value, index) => value !== condition.values[index],
  );
  return {
    operator: condition.operator.text,
    key: condition.key,
    policyValues: resolved.values,
    ...(changed && { writtenValues: condition.values }),
    ...requestValues(reading, result),
    result,
    ...(reason && { reason }),
    path: condition.path,
  };
}
