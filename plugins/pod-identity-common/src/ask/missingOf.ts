import type { MissingKnowledge } from '../model';
import type { DecideAccessInput } from './DecideAccessInput';
import type { Cause, Judged } from './judge/Judged';
import { mayNeedKey } from './judge/mayNeedKey';

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
  'resource-policy': {
    kind: 'layer',
    name: 'resource',
    effect: 'Denied if it denies; else allowed.',
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
  return [
    ...(chain ? [chain] : []),
    ...(cause === 'trust' ? admission?.decision?.missing ?? [] : []),
    ...(permissions ? permissions.decision.missing : unreached(input)),
    ...keyOf(judged, input),
  ].map(({ kind, name, effect }) => ({ kind, name, effect }));
}

/** What was not read of the layers to which it did not come: it may deny whatever the rest says. */
function unreached({
  resource: { policy },
  organizationPolicies,
}: DecideAccessInput): MissingKnowledge[] {
  const names = [
    ...(policy.state === 'unread' ? ['resource'] : []),
    ...(organizationPolicies === 'unknown' ? ['scp', 'rcp'] : []),
  ];
  return names.map(name => ({
    kind: 'layer',
    name,
    effect: 'Denied if it denies; else the rest decides.',
  }));
}

function keyOf({ cause }: Judged, input: DecideAccessInput) {
  const { encryption } = input.resource;
  return mayNeedKey(input)
    ? [
        {
          kind: 'layer' as const,
          name:
            encryption?.state === 'read'
              ? `key policy of ${encryption.kmsKey}`
              : 'encryption',
          effect:
            cause === 'object-key'
              ? 'Denied if a key may not be used; else allowed.'
              : 'Denied if a key may not be used; else the rest decides.',
        },
      ]
    : [];
}
