import { LAYER_ORDER } from './decision/appliesTo';
import { findLayer, findStatement } from './decision/findDecider';
import { findMissing, type UndecidedStatement } from './decision/findMissing';
import { judge, type Verdict } from './decision/judge';
import { judgeLayer } from './decision/judgeLayer';
import { resultOf, traceLayer, traceStatement } from './decision/trace';
import { prepareRequest } from './request/prepareRequest';
import type {
  Decision,
  EvaluationRequest,
  LayerName,
  LayerTrace,
  NamedPolicy,
  PolicyLayers,
  StatementTrace,
} from './types';

function denialOf({ deny }: Verdict): Decision['denial'] {
  return deny === 'true' ? 'explicit' : 'implicit';
}

/**
 * Decides a request as AWS does, and says why. Pure.
 * Never `allowed` as long as a layer that could deny is `unread`, or a statement that could deny is not understood.
 *
 * @public
 */
export function evaluate(
  request: EvaluationRequest,
  layers: PolicyLayers,
): Decision {
  const facts = prepareRequest(request);
  const traces = new Map<LayerName, StatementTrace[]>(
    LAYER_ORDER.map(name => [name, []]),
  );
  const undecided: UndecidedStatement[] = [];
  const verdict = judge({
    facts,
    layers,
    observe(layer, policy, compiled, parts, result) {
      const trace = traceStatement(policy, compiled, parts, result, facts);
      traces.get(layer)?.push(trace);
      if (result === 'unknown') {
        undecided.push({ layer, compiled, trace });
      }
    },
  });

  const { outcome, rule } = verdict;
  const layer = rule ? undefined : findLayer(verdict, facts);
  const denial = outcome === 'denied' ? denialOf(verdict) : undefined;
  return {
    outcome,
    ...(rule && { rule }),
    ...(denial && { denial }),
    ...(layer && { layer }),
    ...findStatement(outcome, denial, (layer && traces.get(layer)) ?? []),
    missing:
      outcome === 'unknown' ? findMissing({ facts, layers }, undecided) : [],
    layers: LAYER_ORDER.map(name =>
      traceLayer(
        name,
        layers,
        verdict.layers[name],
        traces.get(name) ?? [],
        facts,
      ),
    ),
  };
}

/**
 * The outcome alone: decides as `evaluate` does, without the trace. For questions about many principals or resources.
 *
 * @public
 */
export function decide(
  request: EvaluationRequest,
  layers: PolicyLayers,
): Decision['outcome'] {
  return judge({ facts: prepareRequest(request), layers }).outcome;
}

/**
 * What policies say of a request as one layer, whatever the others say.
 *
 * @public
 */
export function decideLayer(
  layer: LayerName,
  policies: readonly NamedPolicy[],
  request: EvaluationRequest,
): LayerTrace['result'] {
  const layers = { [layer]: { state: 'read' as const, policies } };
  const facts = prepareRequest(request);
  return resultOf(layer, judgeLayer(layer, { facts, layers }));
}
