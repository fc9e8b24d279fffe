import type { RequestFacts } from '../request/RequestFacts';
import type {
  LayerName,
  LayerTrace,
  PolicyLayers,
  StatementTrace,
} from '../types';
import { appliesTo } from './appliesTo';
import { needsResourceGrant } from './judge';
import type { LayerVerdict } from './LayerVerdict';

function resultOf(
  layer: LayerName,
  verdict: LayerVerdict,
): LayerTrace['result'] {
  const { allow, deny } = verdict;
  if (deny === 'true') {
    return 'explicit-deny';
  }
  // A resource policy need not allow, so there only the deny is left to know.
  if (deny === 'unknown' && (allow !== 'false' || layer === 'resource')) {
    return 'unknown';
  }
  if (allow === 'unknown') {
    return 'unknown';
  }
  return allow === 'true' ? 'allow' : 'implicit-deny';
}

/** Whether it matters that a layer does not exist: it would have had to allow. */
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

/** Tells how one layer came out. */
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
