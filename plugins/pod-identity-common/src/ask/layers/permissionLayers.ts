import type { NamedPolicy, PolicyLayer, PolicyLayers } from 'iam-policy';
import type { PolicyReading } from '../../read/policies/PolicyReading';
import type { DecideAccessInput } from '../DecideAccessInput';
import type { AskedPolicies } from './askedPolicies';

const ABSENT: PolicyLayer = { state: 'absent' };

/** The layers as far as they were read: of a layer of which one policy is missing, the others. */
export function layersRead(
  policies: AskedPolicies,
  input: DecideAccessInput,
): PolicyLayers {
  return {
    ...layersKnown(policies, input),
    identity: { state: 'read', policies: policies.identity.flatMap(named) },
  };
}

/** The layers, with what was not wholly read as unread. */
export function layersKnown(
  policies: AskedPolicies,
  { resource, organizationPolicies }: DecideAccessInput,
): PolicyLayers {
  const organization: PolicyLayer =
    organizationPolicies === 'none'
      ? ABSENT
      : { state: 'unread', reason: 'They cannot be read from the account.' };
  const { boundary, session } = policies;
  return {
    scp: organization,
    rcp: organization,
    // Asked of alone for the actions that assume a role, and then it is the policy of that role.
    trust: { state: 'unread', reason: 'It was not read.' },
    identity: layerOf(policies.identity),
    boundary: boundary ? layerOf([boundary]) : ABSENT,
    session: session ? layerOf([session]) : ABSENT,
    resource:
      resource.policy.state === 'read'
        ? layerOf(policies.resource ? [policies.resource] : [])
        : resource.policy,
  };
}

/** Unread where one of the policies is: it may deny anything. */
function layerOf(readings: readonly PolicyReading[]): PolicyLayer {
  const unread = readings.find(({ document }) => !document);
  return unread
    ? { state: 'unread', reason: `The policy ${unread.ref.name} was not read.` }
    : { state: 'read', policies: readings.flatMap(named) };
}

function named({ ref: { name, arn }, document }: PolicyReading): NamedPolicy[] {
  return document ? [{ name, ...(arn && { arn }), document }] : [];
}
