import type { Missing } from 'iam-policy';
import type {
  KnowledgeOutcome,
  MissingKnowledge,
  MissingReason,
  Reservation,
} from '../../model';
import { reservedDenies, reservedName } from '../../words/reservation';
import type { DecideAccessInput } from '../DecideAccessInput';
import type { Judged } from '../judge/Judged';
import { reservationsOf } from '../judge/reservationsOf';
import { refOf } from '../../subject/policies/traced';
import { isOfOrganization } from '../path/Step';

function inChain(
  cause: 'association' | 'role' | 'target-role' | 'resource',
  [outcomes, effect]: readonly [KnowledgeOutcome[], string],
): MissingKnowledge {
  const name = cause.replace('-', ' ');
  return { kind: 'layer', cause, params: {}, name, outcomes, effect };
}

const LATER: KnowledgeOutcome = { when: 'otherwise', outcome: 'open' };

const deniedIf = (when: KnowledgeOutcome['when']): KnowledgeOutcome[] => [
  { when, outcome: 'denied' },
  LATER,
];

const CHAIN: Partial<Record<Judged['cause'], MissingKnowledge>> = {
  'association-unread': inChain('association', [
    deniedIf('absent'),
    'Denied if there is none; otherwise its role decides.',
  ]),
  'role-unread': inChain('role', [
    deniedIf('refuses'),
    'Denied if it does not admit the service account; otherwise its policies decide.',
  ]),
  'target-role': inChain('target-role', [
    [LATER],
    'Its trust policy and its policies decide.',
  ]),
  'resource-unsaid': inChain('resource', [
    [LATER],
    'Denied for most resources; allowed for some, unless that denies.',
  ]),
};

/** What was not read, and what it would change; nothing where the answer is certain. */
export function missingOf(
  judged: Judged,
  input: DecideAccessInput,
): MissingKnowledge[] {
  const { outcome, cause, admission, permissions } = judged;
  if (outcome !== 'unknown') {
    return [];
  }
  const chain = CHAIN[cause];
  const reservations = reservationsOf(input);
  // Where one reservation alone keeps it from being allowed, what comes otherwise is known.
  const isLast = reservations.length === 1 && reservations[0].cause === cause;
  return oncePerName([
    ...(chain ? [chain] : []),
    ...(cause === 'trust'
      ? (admission?.decision?.missing ?? []).map(ofPolicies)
      : []),
    ...(permissions
      ? permissions.decision.missing.map(ofPolicies)
      : ofOrganization(input)),
    ...reservations.map(each => ofReservation(each, isLast)),
  ]);
}

function ofPolicies(missing: Missing): MissingKnowledge {
  const { kind, name, outcomes, effect } = missing;
  return { kind, ...reasonOf(missing), name, outcomes: [...outcomes], effect };
}

function reasonOf({ kind, name, layer, statement }: Missing): MissingReason {
  if (layer && statement && !isOfOrganization(layer)) {
    const params = { statement: refOf(layer, statement) };
    return { cause: 'statement', params };
  }
  return kind === 'layer' && layer
    ? { cause: kind, params: { layer } }
    : { cause: 'key', params: { key: name } };
}

/** Of layers to which it did not come: they may deny whatever the rest says. */
function ofOrganization({
  organizationPolicies,
}: DecideAccessInput): MissingKnowledge[] {
  const layers =
    organizationPolicies.state === 'unread' ? (['scp', 'rcp'] as const) : [];
  return layers.map(layer => ({
    kind: 'layer',
    cause: 'layer',
    params: { layer },
    name: layer,
    outcomes: deniedIf('denies'),
    effect: 'Denied if this layer denies; otherwise the other layers decide.',
  }));
}

function ofReservation(
  reservation: Reservation,
  isLast: boolean,
): MissingKnowledge {
  return {
    kind: 'layer',
    cause: 'reservation',
    params: { reservation },
    name: reservedName(reservation),
    outcomes: isLast
      ? [
          { when: 'denies', outcome: 'denied' },
          { when: 'otherwise', outcome: 'allowed' },
        ]
      : deniedIf('denies'),
    effect: `Denied if ${reservedDenies(reservation)}; otherwise ${
      isLast ? 'allowed' : 'the other layers decide'
    }.`,
  };
}

function oncePerName(all: readonly MissingKnowledge[]): MissingKnowledge[] {
  return all.filter(
    ({ kind, name }, index) =>
      all.findIndex(each => each.kind === kind && each.name === name) === index,
  );
}
