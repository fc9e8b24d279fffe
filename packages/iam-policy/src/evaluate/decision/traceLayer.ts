import type { RequestFacts } from '../request/RequestFacts';
import type {
  LayerName,
  LayerTrace,
  PolicyLayers,
  StatementTrace,
} from '../types';
import { appliesTo } from './appliesTo';
import type { LayerVerdict } from './LayerVerdict';

function resultOf(
  layer: LayerName,
  verdict: LayerVerdict,
): LayerTrace['result'] {
  const { allow, deny } = verdict;
  if (deny === 'true') return 'explicit-deny';
  // A resource policy need not allow, so there only the deny is left to know.
  if (deny === 'unknown' && (allow !== 'false' || layer === 'resource')) {
    return 'unknown';
  }
  if (allow === 'unknown') return 'unknown';
  return allow === 'true' ? 'allow' : 'implicit-deny';
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
    appliesTo(layer, facts) && !(state === 'absent' && layer !== 'identity');
  return {
    layer,
    state,
    result: takesPart ? resultOf(layer, verdict) : 'not-applicable',
    statements,
  };
}
