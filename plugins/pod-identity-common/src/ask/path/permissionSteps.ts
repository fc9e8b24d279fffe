import type { LayerTrace } from 'iam-policy';
import type { DecideAccessInput } from '../DecideAccessInput';
import type { Judged } from '../judge/Judged';
import {
  permissionLayerOrder,
  type PermissionLayer,
} from '../judge/permissionLayerOrder';
import type { AskedPolicies } from '../layers/askedPolicies';
import { layerWords } from '../words/layerWords';
import { nearMiss, type NearMiss } from './nearMiss';
import type { StepDraft } from './StepDraft';
import { turnOf } from './turnOf';

/** A step of a layer of policies, with what came nearest where nothing allowed. */
export interface PermissionStep extends StepDraft {
  layer: PermissionLayer;
  near?: NearMiss;
}

/** What each layer says of what the session may do. */
export function permissionSteps(
  judged: Judged,
  policies: AskedPolicies,
  input: DecideAccessInput,
): PermissionStep[] {
  const { permissions } = judged;
  return permissionLayerOrder.map(layer => {
    const trace = permissions?.decision.layers.find(
      each => each.layer === layer,
    );
    if (!permissions || !trace) {
      return {
        layer,
        result: 'not-reached',
        sentence: 'It did not come to this.',
      };
    }
    const result = resultOf(trace, judged);
    const turn = turnOf(trace);
    const near =
      result === 'implicit-deny' && !turn.statement
        ? nearMiss(readingsOf(layer, policies), permissions.request)
        : undefined;
    const step = {
      layer,
      result,
      ...turn,
      ...(near && { statement: near.statement, near }),
    };
    return { ...step, sentence: layerWords(step, input) };
  });
}

const OF_THE_RESOURCE = new Set<Judged['cause']>([
  'object-key',
  'resource-policy',
  'resource-unsaid',
]);

function resultOf(
  { layer, result, state }: LayerTrace,
  { cause, deciding }: Judged,
): StepDraft['result'] {
  if (layer !== 'resource') {
    return result;
  }
  if (OF_THE_RESOURCE.has(cause)) {
    return 'unknown';
  }
  // In one account a resource policy need not allow: that it says nothing stops nobody.
  return result === 'implicit-deny' && state === 'read' && deciding !== layer
    ? 'not-applicable'
    : result;
}

function readingsOf(
  layer: PermissionLayer,
  { identity, boundary, session }: AskedPolicies,
) {
  switch (layer) {
    case 'identity':
      return identity;
    case 'boundary':
      return boundary ? [boundary] : [];
    case 'session':
      return session ? [session] : [];
    default:
      return [];
  }
}
