import type { MissingKnowledge } from '../model';
import type { DecideAccessInput } from './DecideAccessInput';
import type { Cause, Judged } from './judge/Judged';
import type { Reservation } from './judge/Reservation';
import { reservationsOf } from './judge/reservationsOf';

const CHAIN: Partial<Record<Cause, MissingKnowledge>> = {
  'association-unread': {
    kind: 'layer',
    name: 'association',
    effect: 'Denied if there is none; else its role decides.',
  },
  'role-unread': {
    kind: 'layer',
    name: 'role',
    effect:
      'Denied if it does not admit the service account; else its policies decide.',
  },
  'target-role': {
    kind: 'layer',
    name: 'target role',
    effect: 'Its trust policy and its policies decide.',
  },
  'resource-unsaid': {
    kind: 'layer',
    name: 'resource',
    effect: 'Denied for most resources; allowed for some, unless that denies.',
  },
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
    ...(cause === 'trust' ? admission?.decision?.missing ?? [] : []),
    ...(permissions ? permissions.decision.missing : ofOrganization(input)),
    ...reservations.map(each => missing(each, isLast)),
  ]).map(({ kind, name, effect }) => ({ kind, name, effect }));
}

function missing(
  { name, denies }: Reservation,
  isLast: boolean,
): MissingKnowledge {
  return {
    kind: 'layer',
    name,
    effect: `Denied if ${denies}; else ${
      isLast ? 'allowed' : 'the rest decides'
    }.`,
  };
}

/** Of layers to which it did not come: they may deny whatever the rest says. */
function ofOrganization({
  organizationPolicies,
}: DecideAccessInput): MissingKnowledge[] {
  const names = organizationPolicies === 'unknown' ? ['scp', 'rcp'] : [];
  return names.map(name => ({
    kind: 'layer',
    name,
    effect: 'Denied if it denies; else the rest decides.',
  }));
}

function oncePerName(all: readonly MissingKnowledge[]): MissingKnowledge[] {
  return all.filter(
    ({ kind, name }, index) =>
      all.findIndex(each => each.kind === kind && each.name === name) === index,
  );
}
