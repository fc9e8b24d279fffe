import { parsePolicy, type NamedPolicy, type PolicyLayers } from 'iam-policy';
import type { FleetRole } from './Fleet';

function named(name: string, text: string): NamedPolicy {
  const { document } = parsePolicy(text);
  if (!document) {
    throw new Error(`The ${name} of the fleet is no policy.`);
  }
  return { name, document };
}

/** The layers of a role, parsed from its documents. A managed policy that many roles share is parsed by `shared`, once. */
export function readLayers(
  { trust, identity, boundary }: Omit<FleetRole, 'layers'>,
  shared: (name: string, text: string) => NamedPolicy = named,
): PolicyLayers {
  return {
    rcp: { state: 'absent' },
    scp: { state: 'absent' },
    session: { state: 'absent' },
    resource: { state: 'absent' },
    trust: { state: 'read', policies: [named('trust policy', trust)] },
    identity: {
      state: 'read',
      policies: identity.map(text => named('policy', text)),
    },
    boundary:
      boundary === undefined
        ? { state: 'absent' }
        : { state: 'read', policies: [shared('boundary', boundary)] },
  };
}

/** A reader that parses each text once. */
export function remembering(): (name: string, text: string) => NamedPolicy {
  const known = new Map<string, NamedPolicy>();
  return (name, text) => {
    const policy = known.get(text) ?? named(name, text);
    known.set(text, policy);
    return policy;
  };
}
