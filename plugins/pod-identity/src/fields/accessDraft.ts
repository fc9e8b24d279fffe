import {
  checkIntent,
  intentKinds,
  type AccessIntent,
  type IntentKind,
} from 'backstage-plugin-pod-identity-common';
import { incompleteKey } from './tagRows';

/** A grant as it is filled in: members may be missing or wrong for a while. */
export type AccessDraft = { kind?: string; [member: string]: unknown };

/** The kind of a draft; undefined until it is chosen. */
export function kindOf({ kind }: AccessDraft): IntentKind | undefined {
  return intentKinds.find(one => one.kind === kind);
}

/** A draft of a kind as it begins. */
export function startDraft(name: string): AccessDraft {
  const defaults = Object.entries(kindOf({ kind: name })?.members ?? {}).map(
    ([member, schema]) => [
      member,
      schema.type === 'array' ? schema['x-default'] ?? [] : undefined,
    ],
  );
  return { kind: name, ...Object.fromEntries(defaults) };
}

/** What keeps a draft from being a grant: a text of the form, or the words of the domain. */
export function accessProblem(
  draft: AccessDraft,
): { key: 'kind' | 'tagRow' } | { message: string } | undefined {
  if (!kindOf(draft)) {
    return { key: 'kind' };
  }
  const hasHalfATag = Object.values(draft).some(
    value =>
      typeof value === 'object' && value !== null && incompleteKey in value,
  );
  if (hasHalfATag) {
    return { key: 'tagRow' };
  }
  try {
    // Not more than a draft: that is what is to be found out.
    checkIntent(draft as AccessIntent);
    return undefined;
  } catch (error) {
    return { message: error instanceof Error ? error.message : `${error}` };
  }
}
