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
  /** Whether it allows, explicit denies left aside. */
  allow: Truth;
  /** Whether it allows the user or session itself: see `Reach`. Only for `trust` and `resource`. */
  direct: Truth;
  /** Whether it allows the role behind the session. Only for `trust` and `resource`. */
  role: Truth;
}

function verdict(allow: Truth, deny: Truth): LayerVerdict {
  return { allow, deny, direct: allow, role: allow };
}

export const ALLOWS = verdict('true', 'false');
export const SAYS_NOTHING = verdict('false', 'false');
export const DENIES = verdict('false', 'true');
export const NOT_READ = verdict('unknown', 'unknown');

/** Layers that can only take away. Where such a layer does not exist, it limits nothing. */
const LIMITING: ReadonlySet<LayerName> = new Set<LayerName>([
  'rcp',
  'scp',
  'boundary',
  'session',
]);

/** A layer that does not exist: it limits nothing, and it grants nothing. */
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

/** A layer that is supposed to say something. */
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

/** What a layer is taken to say when it was not read. */
export type AssumedAnswer = 'allows' | 'denies' | 'says nothing';

/** Suppositions about what is not known, to see how they would change an answer. */
export interface Assumptions {
  layers?: ReadonlyMap<LayerName, AssumedAnswer>;
  /** By folded condition key: how every condition comes out that needs it and cannot be decided. */
  keys?: ReadonlyMap<string, Truth>;
  statements?: ReadonlyMap<CompiledStatement, Truth>;
  sameAccount?: Truth;
}
