import type { LayerTrace } from 'iam-policy';
import type { DecideAccessInput } from '../DecideAccessInput';
import type { Judged } from '../judge/Judged';
import {
  permissionLayerOrder,
  type PathLayer,
  type PermissionLayer,
} from '../judge/permissionLayerOrder';
import { refusalOf } from '../judge/refusalOf';
import type { AskedPolicies } from '../layers/askedPolicies';
import { layerWords } from '../words/layerWords';
import { refusedWords } from '../words/refusedWords';
import { nearMiss, type NearMiss } from './nearMiss';
import type { StepDraft } from './StepDraft';
import { turnOf } from './turnOf';

/** A step of a layer of policies, with what came nearest where nothing allowed. */
export interface PermissionStep extends StepDraft {
  layer: PathLayer;
  near?: NearMiss;
}

/** What each layer says of what the session may do. */
export function permissionSteps(
  judged: Judged,
  policies: AskedPolicies,
  input: DecideAccessInput,
): PermissionStep[] {
  const { permissions } = judged;
  const ofPolicies = permissionLayerOrder.map((layer): PermissionStep => {
    const trace = permissions?.decision.layers.find(
      each => each.layer === layer,
    );
    if (!permissions || !trace) {
      return notReached(layer);
    }
    const refusal = judged.outcome === 'denied' && refusalOf(input);
    if (layer === judged.deciding && refusal === judged.cause) {
      return {
        layer,
        result: 'explicit-deny',
        sentence: `${refusedWords(refusal, input)}.`,
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
  return [...ofPolicies, vpcEndpointStep(judged, input)];
}

function vpcEndpointStep(
  { permissions }: Judged,
  input: DecideAccessInput,
): PermissionStep {
  const layer = 'vpc-endpoint';
  if (!permissions) {
    return notReached(layer);
  }
  const result =
    input.vpcEndpointPolicies === 'none' ? 'not-applicable' : 'unknown';
  return { layer, result, sentence: layerWords({ layer, result }, input) };
}

function notReached(layer: PathLayer): PermissionStep {
  return {
    layer,
    result: 'not-reached',
    sentence: 'It did not come to this.',
  };
}

function resultOf(
  { layer, result, state }: LayerTrace,
  { outcome, cause, deciding }: Judged,
): StepDraft['result'] {
  if (layer !== 'resource') {
    return result;
  }
  // The policies say yes, and something else of the resource keeps it unknown.
  if (outcome === 'unknown' && cause !== 'permissions' && deciding === layer) {
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
