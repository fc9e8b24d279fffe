import type { AskedResource } from '../services';
import type { Subject } from '../subject/Subject';
import { askedPolicies } from './layers/askedPolicies';
import { policyKeys } from './layers/policyKeys';

/**
 * Every condition key, in lower case, that the policies of a subject's session and of a resource test.
 *
 * @public
 */
export function testedKeys(
  who: Subject,
  resource: Pick<AskedResource, 'policy'>,
): ReadonlySet<string> {
  return policyKeys(askedPolicies({ who, resource }));
}
