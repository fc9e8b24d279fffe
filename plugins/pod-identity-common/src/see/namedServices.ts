import type { Subject } from '../subject/Subject';
import { policiesOf } from '../subject/policies/RolePolicies';
import { prefixOf } from '../services/grants/ActionSet';

/**
 * The services whose actions the policies name, as they write them: what a catalogue of actions must have loaded to serve
 * as {@link ReadAccessInput.actions}. Wildcards of service are left out.
 *
 * @public
 */
export function namedServices(
  subject: Pick<Subject, 'mechanism' | 'role'>,
): string[] {
  const { trust, identity, boundary, session } = policiesOf(subject);
  const names = [trust, ...identity, boundary, session].flatMap(policy =>
    (policy?.document?.statements ?? []).flatMap(({ action }) => action.values),
  );
  return [...new Set(names.flatMap(name => prefixOf(name) ?? []))];
}
