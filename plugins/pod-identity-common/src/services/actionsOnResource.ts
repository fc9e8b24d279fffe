import {
  intentKind,
  type IntentKind,
  type IntentValue,
  type TextSchema,
} from './IntentKind';

/**
 * A kind of grant that allows some actions on one resource of the cluster's account and Region, which people name. With a
 * customer managed key that is not enough: which key it is, a kind cannot know, so that the plan says who can allow it.
 */
export function actionsOnResource<
  const K extends string,
  const N extends string,
  const S extends TextSchema,
>(options: {
  kind: K;
  title: string;
  description: string;
  /** What the resource is called, which names the member of the intent: `queue`. */
  noun: N;
  /** Its name. */
  name: S;
  /** With service: `sqs:SendMessage`. */
  actions: readonly [`${string}:${string}`, ...`${string}:${string}`[]];
  /** What stands around the name in the last part of the ARN. Default: nothing. */
  around?: readonly [before: string, after: string];
  sid: string;
  /** What its holder does: `send messages to`. */
  verb: string;
  /** What that needs of a customer managed key: `kms:Decrypt`. */
  keyActions: string;
}): IntentKind<K, { readonly [M in N]: S }> {
  const { kind, title, description, noun, actions, sid, verb } = options;
  const [before, after] = options.around ?? ['', ''];
  const [service] = actions[0].split(':');
  type Value = IntentValue<K, { readonly [M in N]: S }>;
  const nameOf = (intent: Value) => `${intent[noun]}`;
  return intentKind({
    kind,
    title,
    description,
    members: { [noun]: options.name } as { readonly [M in N]: S },
    place: intent => [nameOf(intent)],
    write: (intent, { partition, region, accountId }) => [
      {
        Sid: sid,
        Effect: 'Allow',
        Action: [...actions],
        Resource: `arn:${partition}:${service}:${region}:${accountId}:${before}${nameOf(
          intent,
        )}${after}`,
      },
    ],
    read([statement]) {
      const [resource = ''] = statement?.resource?.values ?? [];
      const last = resource.split(':').slice(5).join(':');
      return last.startsWith(before) && last.endsWith(after)
        ? ({
            kind,
            [noun]: last.slice(before.length, last.length - after.length),
          } as Value)
        : undefined;
    },
    summary: intent => `${verb} ${noun} ${nameOf(intent)}`,
    caveat: intent =>
      `This does not include a KMS key: if ${noun} ${nameOf(
        intent,
      )} is encrypted with a customer managed key, the policy of that key must allow the role ${
        options.keyActions
      }`,
  });
}
