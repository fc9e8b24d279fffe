import {
  absent,
  nothing,
  type KeyKnowledge,
  type KnowledgeOf,
} from './KeyKnowledge';
import { isSessionTagKey, sessionTagKeys } from './sessionTagKeys';
import {
  afterPrefix,
  sessionTagKnowledge,
  type SessionOf,
} from './tagKnowledge';

/**
 * What any request of EKS to assume a role carries, whoever it is for: none but the six session tags, and no tags of
 * the caller, who is a service.
 */
export const anyTrustKnowledge: KnowledgeOf = key => {
  const requestTag = afterPrefix(key, 'aws:requesttag/');
  if (requestTag !== undefined) {
    return isSessionTagKey(requestTag) ? nothing : absent;
  }
  return serviceKnowledge(key);
};

/**
 * What any request carries that a pod makes with the token of its service account: claims of the token under the issuer as
 * the ARN of its provider has it, without scheme, keys of every request, and no tags.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif
 */
export function webIdentityKnowledge(issuer: string): KnowledgeOf {
  const claims = `${issuer.toLowerCase()}:`;
  return key =>
    key.startsWith(claims) ||
    (/^(?:aws|sts):/.test(key) && !/^aws:(?:request|principal)tag\//.test(key))
      ? nothing
      : absent;
}

/** What the request of EKS to assume a role for this service account carries. */
export function trustKnowledge(session: SessionOf): KnowledgeOf {
  return key => {
    const requestTag = afterPrefix(key, 'aws:requesttag/');
    if (requestTag !== undefined) {
      return sessionTagKnowledge(requestTag, session);
    }
    if (key === 'aws:sourceaccount') {
      return { known: 'value', value: session.cluster.accountId };
    }
    if (key === 'aws:tagkeys' || key === 'sts:transitivetagkeys') {
      return session.association?.disableSessionTags
        ? absent
        : { known: 'value', value: sessionTagKeys };
    }
    const knowledge = serviceKnowledge(key);
    return knowledge.known === 'nothing' ? saidOf(key, session) : knowledge;
  };
}

function saidOf(key: string, { said = {} }: SessionOf): KeyKnowledge {
  const found = Object.entries(said).find(
    ([name]) => name.toLowerCase() === key,
  );
  return found ? { known: 'value', value: found[1] } : nothing;
}

/**
 * What holds of every request that EKS makes for a pod. No AWS page gives the value of `aws:SourceArn`: policies in use
 * test the cluster's ARN or the association's, so nothing is taken as known of it.
 */
function serviceKnowledge(key: string): KeyKnowledge {
  // EKS comes as a service: the role that is to be assumed is nobody's principal yet, and a service has no tags.
  if (
    afterPrefix(key, 'aws:principaltag/') !== undefined ||
    key === 'aws:principalarn' ||
    key === 'aws:username'
  ) {
    return absent;
  }
  if (key === 'aws:principalisawsservice') {
    return { known: 'value', value: 'true' };
  }
  if (key === 'aws:principalservicename') {
    return { known: 'value', value: 'pods.eks.amazonaws.com' };
  }
  return nothing;
}
