import type { ReadAccessInput } from './ReadAccessInput';
import { readRolePolicies } from '../subject/policies/RolePolicies';

/**
 * The services whose actions the policies name, as they write them: what a catalogue of actions must have loaded to serve
 * as {@link ReadAccessInput.actions}. Wildcards of service are left out.
 *
 * @public
 */
export function namedServices({
  role,
  association,
}: Pick<ReadAccessInput, 'role' | 'association'>): string[] {
  const { trust, identity, boundary, session } = readRolePolicies(
    role,
    association,
  );
  const names = [trust, ...identity, boundary, session].flatMap(policy =>
    (policy?.document?.statements ?? []).flatMap(({ action }) => action.values),
  );
  return [
    ...new Set(
      names.flatMap(name => /^([^:*?]+):/.exec(name)?.[1].toLowerCase() ?? []),
    ),
  ];
}
