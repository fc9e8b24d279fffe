import { afterPrefix } from '../read/session/tagKnowledge';
import type { AskedResource, AskingServiceAccount } from './DecideAccessInput';
import { askedPolicies } from './layers/askedPolicies';
import { policyKeys } from './layers/policyKeys';
import type { AskedQuestion } from './question/readQuestion';

/**
 * Whether a decision can depend on the tags of the object: requests for the action carry them, and a policy that was read
 * tests one.
 *
 * @public
 */
export function needsObjectTags(
  who: AskingServiceAccount,
  question: AskedQuestion,
  resource: AskedResource,
): boolean {
  if (!question.action.s3?.carries.existingObjectTag) {
    return false;
  }
  const policies = askedPolicies({ who, resource });
  return [...policyKeys(policies)].some(
    key => afterPrefix(key, 's3:ExistingObjectTag/') !== undefined,
  );
}
