import type { RequestFacts } from '../request/RequestFacts';
import type { LayerName } from '../types';

/** AWS's order of evaluation: the organisation's policies, then the principal's, then the resource's. */
export const LAYER_ORDER: readonly LayerName[] = [
  'rcp',
  'scp',
  'trust',
  'identity',
  'boundary',
  'session',
  'resource',
];

/** The actions that a role's trust policy decides on. */
const TRUST_ACTIONS: ReadonlySet<string> = new Set([
  'sts:assumerole',
  'sts:assumerolewithsaml',
  'sts:assumerolewithwebidentity',
  'sts:setcontext',
  'sts:setsourceidentity',
  'sts:tagsession',
]);

/** `sts:TagSession` and `sts:SetSourceIdentity` can concern users, who have no trust policy. */
const USER = /^arn:[^:]*:(?:iam|sts):[^:]*:[^:]*:(?:federated-)?user\//;

/**
 * Whether a role's trust policy decides on the request
 * (https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecuritytokenservice.html lists what each action concerns).
 */
export function asksForTrust(
  facts: Pick<RequestFacts, 'action' | 'resource'>,
): boolean {
  return TRUST_ACTIONS.has(facts.action) && !USER.test(facts.resource);
}

/** A root user cannot assume a role, whatever policies say (https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html). */
export function isRootAssuming({ action, principal }: RequestFacts): boolean {
  return principal.kind === 'root' && action === 'sts:assumerole';
}

/** Whether an identity's policies take part: services and federated callers have none, and a root user needs none. */
function hasIdentityPolicies({ principal }: RequestFacts): boolean {
  return principal.type === 'AWS' && principal.kind !== 'root';
}

function isServiceLinkedRole({ principal }: RequestFacts): boolean {
  return principal.id.includes(':role/aws-service-role/');
}

/** Whether a layer takes part in deciding a request at all. */
export function appliesTo(layer: LayerName, facts: RequestFacts): boolean {
  switch (layer) {
    // Neither limits service-linked roles, and SCPs limit principals of the organisation's accounts alone; see
    // https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html and …_scps.html.
    case 'rcp':
      return !isServiceLinkedRole(facts);
    case 'scp':
      return facts.principal.type === 'AWS' && !isServiceLinkedRole(facts);
    case 'trust':
      return asksForTrust(facts);
    case 'resource':
      return !asksForTrust(facts);
    default:
      return hasIdentityPolicies(facts);
  }
}
