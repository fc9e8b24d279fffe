import type { ActionCatalogue, ActionDescription } from 'iam-policy/actions';

/** The actions that a name or pattern takes in; each is looked up once, for statements write the same ones again and again. */
export function actionsNamed(
  actions: ActionCatalogue,
): (pattern: string) => readonly ActionDescription[] {
  const known = new Map<string, readonly ActionDescription[]>();
  return pattern => {
    const named = known.get(pattern) ?? actions.expand(pattern);
    known.set(pattern, named);
    return named;
  };
}
