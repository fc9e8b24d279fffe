import type { NamedPolicy, PolicyLayer, PolicyLayers } from 'iam-policy';
import type { Reading } from '../../model';
import type { PolicyReading } from '../../subject/policies/PolicyReading';
import type { DecideAccessInput } from '../DecideAccessInput';
import type { AskedPolicies } from './askedPolicies';
import { resourceAccount } from './resourceAccount';

const ABSENT: PolicyLayer = { state: 'absent' };
const UNREAD = 'It was not read.';

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
  input: DecideAccessInput,
): PolicyLayers {
  const { resource, organizationPolicies, who } = input;
  // Service control policies are those of the subject's account, resource control policies those of the resource's
  // (https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html).
  const ofResource =
    resourceAccount(input) === who.cluster.accountId
      ? organizationPolicies
      : resource.organizationPolicies;
  const { boundary, session } = policies;
  return {
    scp: notRead(organizationPolicies),
    rcp: notRead(ofResource),
    // Asked of alone for the actions that assume a role, and then it is the policy of that role.
    trust: { state: 'unread', reason: UNREAD },
    identity: layerOf(policies.identity),
    boundary: boundary ? layerOf([boundary]) : ABSENT,
    session: session ? layerOf([session]) : ABSENT,
    resource: policies.resource
      ? layerOf([policies.resource])
      : notRead(resource.policy),
  };
}

/** A layer of which nothing was read: known not to be there, or unread. */
function notRead(reading: Reading<unknown> | undefined): PolicyLayer {
  return reading?.state === 'absent'
    ? ABSENT
    : { state: 'unread', reason: UNREAD };
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
