import { foldKey } from '../../match/foldKey';
import type { CompiledStatement, Reach } from '../compile';
import type { RequestFacts } from '../request/RequestFacts';
import { and } from '../truth';
import type { LayerName, Truth } from '../types';
import type { Assumptions } from './LayerVerdict';

/** Layers whose statements name a principal; in the others IAM refuses one. */
const WITH_PRINCIPAL: ReadonlySet<LayerName> = new Set<LayerName>([
  'rcp',
  'trust',
  'resource',
]);

/** Whether AWS completes ARNs that end early: in policies of identities, which a boundary is one of. */
export function completesArns(layer: LayerName): boolean {
  return layer === 'identity' || layer === 'boundary';
}

/** What statements are matched against. */
export interface MatchInput {
  facts: RequestFacts;
  assumptions?: Assumptions;
  /** Whether the principal has a permissions boundary. */
  hasBoundary: Truth;
}

/** How the parts of a statement match, apart from its conditions. */
export interface StatementParts {
  principal: Truth;
  reach: Reach;
  action: Truth;
  resource: Truth;
}

function assumed(
  keys: readonly string[],
  assumptions: Assumptions | undefined,
): Truth {
  const values = assumptions?.keys;
  if (!values) {
    return 'unknown';
  }
  const known = keys.map(foldKey).find(each => values.has(each));
  return (known !== undefined && values.get(known)) || 'unknown';
}

function resourcePart(
  { resource, resourceKeys, unclear }: CompiledStatement,
  layer: LayerName,
  facts: RequestFacts,
  assumptions: Assumptions | undefined,
): Truth {
  if (unclear.has('resource')) {
    return 'unknown';
  }
  // IAM refuses a Resource in a trust policy, so its meaning is not documented.
  if (layer === 'trust') {
    return resource ? 'unknown' : 'true';
  }
  if (resource) {
    const result = resource(facts, completesArns(layer));
    return result === 'unknown' ? assumed(resourceKeys, assumptions) : result;
  }
  // Some resource policies (Amazon ECR's) have no Resource: they mean the resource to which they are attached.
  return layer === 'resource' ? 'true' : 'unknown';
}

/** Matches principal, action and resource; undefined as soon as one of them certainly does not match. */
export function matchParts(
  compiled: CompiledStatement,
  layer: LayerName,
  { facts, assumptions, hasBoundary }: MatchInput,
): StatementParts | undefined {
  const { unclear } = compiled;
  const action = unclear.has('action')
    ? 'unknown'
    : compiled.action(facts.action);
  if (action === 'false') {
    return undefined;
  }

  let principal: Truth = 'unknown';
  let reach: Reach = 'direct';
  if (!WITH_PRINCIPAL.has(layer)) {
    // IAM refuses a Principal in these layers, so its meaning is not documented.
    if (!compiled.principal) {
      principal = 'true';
    }
  } else if (compiled.principal) {
    const match = compiled.principal(facts.principal, hasBoundary);
    principal = match.result;
    reach = match.reach;
  }
  if (unclear.has('principal')) {
    principal = 'unknown';
  }
  if (principal === 'false') {
    return undefined;
  }

  const resource = resourcePart(compiled, layer, facts, assumptions);
  if (resource === 'false') {
    return undefined;
  }
  return { principal, reach, action, resource };
}

/** The conjunction of a statement's conditions. */
export function matchConditions(
  compiled: CompiledStatement,
  { facts, assumptions }: MatchInput,
): Truth {
  if (compiled.unclear.has('condition')) {
    return 'unknown';
  }
  let result: Truth = 'true';
  for (const condition of compiled.conditions) {
    let each = condition.evaluate(facts);
    if (each === 'unknown') {
      each = assumed(condition.keys, assumptions);
    }
    if (each === 'false') {
      return 'false';
    }
    result = and(result, each);
  }
  return result;
}

/** How the whole statement comes out, given its parts. */
export function combineStatement(
  compiled: CompiledStatement,
  parts: StatementParts,
  conditions: Truth,
  assumptions?: Assumptions,
): Truth {
  const result = and(
    and(parts.principal, parts.action),
    and(parts.resource, conditions),
  );
  // A statement with a problem decides nothing.
  const certain = compiled.unclear.size === 0 && result !== 'unknown';
  if (result === 'false' || certain) {
    return result;
  }
  return assumptions?.statements?.get(compiled) ?? 'unknown';
}
