import { evaluate } from '../evaluate';
import type { EvaluationRequest, PolicyLayer, PolicyLayers } from '../evaluate';
import { ALLOW_ALL, DENY_ALL, layer, layersWith, requestOf } from './policies';

/** A layer that was read and holds no policy. */
export const NOTHING: PolicyLayer = { state: 'read', policies: [] };
export const UNREAD: PolicyLayer = { state: 'unread', reason: 'no permission' };
export const ALL = layer(ALLOW_ALL);
/** A layer that says nothing of what the tests ask. */
export const NONE = layer({ ...ALLOW_ALL, Action: 'ec2:*' });
export const DENY = layer(DENY_ALL);

/** A bucket policy that allows one principal everything. */
export function grantTo(aws: string): PolicyLayer {
  return layer({ ...ALLOW_ALL, Principal: { AWS: aws } });
}

/** The outcome in words: `denied implicit boundary`. */
export function outcome(
  layers: PolicyLayers,
  request: Partial<EvaluationRequest> = {},
): string {
  const decision = evaluate(requestOf(request), layersWith(layers));
  return [decision.outcome, decision.denial, decision.layer]
    .filter(Boolean)
    .join(' ');
}
