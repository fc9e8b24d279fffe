import type { Association, Cluster, ServiceAccountRef } from '../../model';
import { absent, nothing, type KeyKnowledge } from './KeyKnowledge';
import { knownSessionTags } from './knownSessionTags';
import { isSessionTagKey } from './sessionTagKeys';

/** Whose session it is. */
export interface SessionOf {
  serviceAccount: ServiceAccountRef;
  cluster: Cluster;
  association?: Association;
  /** Values of condition keys, as whoever asks gives them. They count where nothing else is known. */
  said?: Readonly<Record<string, readonly string[]>>;
}

/** What is known of the session tag with this key: tags of the pod itself differ from pod to pod, so nothing. */
export function sessionTagKnowledge(
  tagKey: string,
  { serviceAccount, cluster, association }: SessionOf,
): KeyKnowledge {
  if (!isSessionTagKey(tagKey) || association?.disableSessionTags) {
    return absent;
  }
  const known: Readonly<Record<string, string>> = knownSessionTags(
    serviceAccount,
    cluster,
  );
  const value = known[tagKey.toLowerCase()];
  return value === undefined ? nothing : { known: 'value', value };
}

/** The part of a condition key after a prefix, both without regard to case; undefined where it has another prefix. */
export function afterPrefix(key: string, prefix: string): string | undefined {
  return key.toLowerCase().startsWith(prefix.toLowerCase())
    ? key.slice(prefix.length)
    : undefined;
}
