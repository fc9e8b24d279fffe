import type { RequestFacts } from '../request/RequestFacts';
import type {
  LayerName,
  ConditionTrace,
  Decision,
  StatementTrace,
  Truth,
} from '../types';
import { LAYER_ORDER } from './appliesTo';
import { needsResourceGrant, resourceLayer, type Verdict } from './judge';

const IDENTITY_LAYERS: readonly LayerName[] = [
  'identity',
  'boundary',
  'session',
];

/** The first layer that had to allow and did not, in the order that helps a person most. */
function blockingLayer(
  { layers }: Verdict,
  facts: RequestFacts,
): LayerName | undefined {
  const silent = (name: LayerName) => layers[name].allow === 'false';
  const own = resourceLayer(facts);
  const order: LayerName[] = ['rcp', 'scp'];
  if (facts.principal.type !== 'AWS' || needsResourceGrant(facts)) {
    order.push(own);
  }
  if (layers[own].role === 'true' && facts.sameAccount === 'true') {
    // The resource policy granted the role, so only a limit of its session can have taken the grant away.
    order.push('boundary', 'session');
  }
  order.push(...IDENTITY_LAYERS, own);
  return order.find(silent);
}

function grantingLayer(
  { layers }: Verdict,
  facts: RequestFacts,
): LayerName | undefined {
  const own = resourceLayer(facts);
  if (needsResourceGrant(facts)) {
    return own;
  }
  if (facts.principal.kind === 'root') {
    // A root user needs no policy in its own account.
    return layers[own].allow === 'true' ? own : undefined;
  }
  return IDENTITY_LAYERS.every(name => layers[name].allow === 'true')
    ? 'identity'
    : own;
}

function undecidedLayer({ layers, grant }: Verdict): LayerName | undefined {
  return LAYER_ORDER.find(name => {
    const { allow, deny } = layers[name];
    if (deny === 'unknown') {
      return true;
    }
    if (allow !== 'unknown') {
      return false;
    }
    // If access is granted already, another allow matters only in layers that must all allow.
    return grant !== 'true' || name === 'rcp' || name === 'scp';
  });
}

/** The layer that decided; for `unknown` the first that could not be decided. */
export function findLayer(
  verdict: Verdict,
  facts: RequestFacts,
): LayerName | undefined {
  if (verdict.outcome === 'allowed') {
    return grantingLayer(verdict, facts);
  }
  if (verdict.outcome === 'unknown') {
    return undecidedLayer(verdict);
  }
  if (verdict.deny === 'true') {
    return LAYER_ORDER.find(name => verdict.layers[name].deny === 'true');
  }
  return blockingLayer(verdict, facts);
}

/** The statement and condition that decided. */
export interface Decider {
  statement?: StatementTrace;
  condition?: ConditionTrace;
}

function withResult(
  conditions: readonly ConditionTrace[],
  result: Truth,
): ConditionTrace[] {
  return conditions.filter(condition => condition.result === result);
}

/** The Allow that came nearest: everything but its conditions matched, and the fewest of them failed. */
function nearestMiss(statements: readonly StatementTrace[]): Decider {
  const missed = statements
    .filter(({ effect, result }) => effect === 'Allow' && result === 'false')
    .map(statement => ({
      statement,
      failed: withResult(statement.conditions, 'false'),
    }))
    .toSorted((a, b) => a.failed.length - b.failed.length);
  const nearest = missed[0];
  if (!nearest) {
    return {};
  }
  const [condition] = nearest.failed;
  return { statement: nearest.statement, ...(condition && { condition }) };
}

function decider(
  statements: readonly StatementTrace[],
  effect: StatementTrace['effect'],
  result: Truth,
): Decider | undefined {
  const statement = statements.find(
    each => each.effect === effect && each.result === result,
  );
  if (!statement) {
    return undefined;
  }
  const [condition] = withResult(statement.conditions, result);
  return { statement, ...(condition && { condition }) };
}

/** The deciding statement of the deciding layer (the allow, the deny, or the nearest miss) and the condition that decided, if any. */
export function findStatement(
  outcome: Decision['outcome'],
  denial: Decision['denial'],
  statements: readonly StatementTrace[],
): Decider {
  if (outcome === 'allowed') {
    return decider(statements, 'Allow', 'true') ?? {};
  }
  if (denial === 'explicit') {
    return decider(statements, 'Deny', 'true') ?? {};
  }
  if (outcome === 'denied') {
    return nearestMiss(statements);
  }
  return (
    decider(statements, 'Deny', 'unknown') ??
    decider(statements, 'Allow', 'unknown') ??
    {}
  );
}
