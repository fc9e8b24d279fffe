import type { MissingKnowledge } from '../model';
import type { DecideAccessInput } from './DecideAccessInput';
import type { Cause, Judged } from './judge/Judged';

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
  'resource-policy': {
    kind: 'layer',
    name: 'resource',
    effect: 'Denied if it denies; else allowed.',
  },
};

/** What was not read, and what it would change; nothing where the answer is certain. */
export function missingOf(
  { outcome, cause, admission, permissions }: Judged,
  { resource: { encryption } }: DecideAccessInput,
): MissingKnowledge[] {
  if (outcome !== 'unknown') {
    return [];
  }
  const chain = CHAIN[cause];
  return [
    ...(chain ? [chain] : []),
    ...(cause === 'trust' ? admission?.decision?.missing ?? [] : []),
    ...(permissions?.decision.missing ?? []),
    ...(cause === 'object-key'
      ? [
          {
            kind: 'layer' as const,
            name:
              encryption?.state === 'read'
                ? `key policy of ${encryption.kmsKey}`
                : 'encryption of the bucket',
            effect: 'Denied if a key may not be used; else allowed.',
          },
        ]
      : []),
  ].map(({ kind, name, effect }) => ({ kind, name, effect }));
}
