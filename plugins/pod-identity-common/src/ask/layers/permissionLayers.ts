import type { PolicyLayer, PolicyLayers } from 'iam-policy';
import type { Reading } from '../../model';
import { namedPolicy, policyLayer } from '../../subject/policies/policyLayer';
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
    identity: {
      state: 'read',
      policies: policies.identity.flatMap(namedPolicy),
    },
  };
}

/** The layers, with what was not wholly read as unread. */
export function layersKnown(
  policies: AskedPolicies,
  input: DecideAccessInput,
): PolicyLayers {
  const { question, resource, organizationPolicies, who } = input;
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
    identity: policyLayer(policies.identity),
    boundary: boundary ? policyLayer([boundary]) : ABSENT,
    session: session ? policyLayer([session]) : ABSENT,
    resource: resourceLayer(policies, question.resource, resource.policy),
  };
}

/** Where no resource is named, the policy of what may be acted on is a reservation: whose it would be is not said. */
function resourceLayer(
  policies: AskedPolicies,
  arn: string,
  policy: DecideAccessInput['resource']['policy'],
): PolicyLayer {
  if (policies.resource) {
    return policyLayer([policies.resource]);
  }
  return arn === '*' ? ABSENT : notRead(policy);
}

/** A layer of which nothing was read: known not to be there, or unread. */
function notRead(reading: Reading<unknown> | undefined): PolicyLayer {
  return reading?.state === 'absent'
    ? ABSENT
    : { state: 'unread', reason: UNREAD };
}
