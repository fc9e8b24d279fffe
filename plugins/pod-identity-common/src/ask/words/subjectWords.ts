import { isSessionTagKey } from '../../subject/session/sessionTagKeys';
import { afterPrefix } from '../../subject/session/tagKnowledge';

/** A condition key as the thing that it stands for: whose, and what. */
export interface Subject {
  /** `the object's tag my-namespace` */
  words: string;
  /** That there is none: `the object has no tag my-namespace`. */
  absent: string;
}

const OF_THE_POD: Readonly<Record<string, string>> = {
  'eks-cluster-arn': 'cluster ARN',
  'eks-cluster-name': 'cluster name',
  'kubernetes-namespace': 'namespace',
  'kubernetes-service-account': 'service account',
  'kubernetes-pod-name': 'name',
  'kubernetes-pod-uid': 'UID',
};

/** What a condition key stands for. */
export function subjectOf(key: string): Subject {
  const objectTag = afterPrefix(key, 's3:ExistingObjectTag/');
  if (objectTag !== undefined) {
    return tagOf('the object', objectTag);
  }
  const requestTag =
    afterPrefix(key, 's3:RequestObjectTag/') ??
    afterPrefix(key, 'aws:RequestTag/');
  if (requestTag !== undefined) {
    return tagOf('the request', requestTag);
  }
  const principalTag = afterPrefix(key, 'aws:PrincipalTag/');
  if (principalTag === undefined) {
    return { words: key, absent: `the request carries no ${key}` };
  }
  return isSessionTagKey(principalTag)
    ? {
        words: `the pod's ${OF_THE_POD[principalTag.toLowerCase()]}`,
        absent: `the sessions carry no tag ${principalTag}`,
      }
    : tagOf('the role', principalTag);
}

function tagOf(owner: string, tagKey: string): Subject {
  return {
    words: `${owner}'s tag ${tagKey}`,
    absent: `${owner} has no tag ${tagKey}`,
  };
}
