import type { LayerName, Truth } from '../types';
import {
  isFederatedUser,
  type PrincipalFacts,
} from '../request/principalFacts';
import type { CompiledStatement } from '../compile';

/** What one layer says of a request. */
export interface LayerVerdict {
  /** Whether it explicitly denies. */
  deny: Truth;
  /** Whether it allows, apart from explicit denies. */
  allow: Truth;
  /** Whether it allows the user or session itself: see `Reach`. Only for `trust` and `resource`. */
  direct: Truth;
  /** Whether it allows the role behind the session. Only for `trust` and `resource`. */
  role: Truth;
  /** Whether each level allows, if the layer has levels: several undecided levels say no more together than one of them. */
  levels?: readonly Truth[];
}

function verdict(allow: Truth, deny: Truth): LayerVerdict {
  return { allow, deny, direct: allow, role: allow };
}

export const ALLOWS = verdict('true', 'false');
export const SAYS_NOTHING = verdict('false', 'false');
export const DENIES = verdict('false', 'true');
export const NOT_READ = verdict('unknown', 'unknown');

/** Layers that can only limit. One that does not exist limits nothing. */
const LIMITING: ReadonlySet<LayerName> = new Set<LayerName>([
  'rcp',
  'scp',
  'boundary',
  'session',
]);

/** The verdict of a layer that does not exist: limits nothing and grants nothing. */
export function absentVerdict(
  layer: LayerName,
  principal: PrincipalFacts,
): LayerVerdict {
  // Without a session policy a federated user may do nothing
  // (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html).
  if (layer === 'session' && isFederatedUser(principal)) {
    return SAYS_NOTHING;
  }
  return LIMITING.has(layer) ? ALLOWS : SAYS_NOTHING;
}

/** The verdict of a layer that is assumed to answer so. */
export function assumedVerdict(answer: AssumedAnswer): LayerVerdict {
  switch (answer) {
    case 'allows':
      return ALLOWS;
    case 'denies':
      return DENIES;
    default:
      return SAYS_NOTHING;
  }
}

/** What a layer that was not read is assumed to say. */
export type AssumedAnswer = 'allows' | 'denies' | 'says nothing';

/** Assumptions about what is not known, to see how they would change an answer. */
export interface Assumptions {
  layers?: ReadonlyMap<LayerName, AssumedAnswer>;
  /** By folded condition key: the result of every condition that needs the key and cannot be decided. */
  keys?: ReadonlyMap<string, Truth>;
  statements?: ReadonlyMap<CompiledStatement, Truth>;
  sameAccount?: Truth;
}
