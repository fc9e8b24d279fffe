import { documentKeys } from '../subject/policies/documentKeys';
import { afterPrefix } from '../subject/session/tagKnowledge';
import type { Subject } from '../subject/Subject';
import type { AskedResource } from './DecideAccessInput';
import { askedPolicies } from './layers/askedPolicies';
import type { AskedQuestion } from './question/readQuestion';

/**
 * Whether a decision can depend on the tags of the object: requests for the action carry them, and a policy that was read
 * tests one.
 *
 * @public
 */
export function needsObjectTags(
  who: Subject,
  question: AskedQuestion,
  resource: AskedResource,
): boolean {
  if (!question.action.s3?.objectTag) {
    return false;
  }
  const { identity, boundary, session, ...rest } = askedPolicies({
    who,
    resource,
  });
  return [...identity, boundary, session, rest.resource].some(
    policy =>
      policy?.document && documentKeys(policy.document).some(isObjectTag),
  );
}

function isObjectTag(key: string): boolean {
  return afterPrefix(key, 's3:ExistingObjectTag/') !== undefined;
}
