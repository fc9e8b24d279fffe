/** A condition key as the thing that it stands for: whose, and what. */
export interface KeyWords {
  /** `the object's tag my-namespace` */
  words: string;
  /** That there is none: `the object has no tag my-namespace`. */
  absent: string;
  /** What a request would carry: `tags of the object`, `s3:prefix`. */
  carried: string;
  /** Whose it is, where it is a tag of the principal: `the pod's`, `the role's tag team`. */
  ofPrincipal?: string;
}

/** The tags of a session that EKS sets, as people speak of them. */
const OF_THE_POD: Readonly<Record<string, string>> = {
  'eks-cluster-arn': 'cluster ARN',
  'eks-cluster-name': 'cluster name',
  'kubernetes-namespace': 'namespace',
  'kubernetes-service-account': 'service account',
  'kubernetes-pod-name': 'name',
  'kubernetes-pod-uid': 'UID',
};

/** Whose the tags of a key are: services name their own keys as AWS names those of all, such as `s3:ExistingObjectTag/team`. */
const OWNERS: Readonly<Record<string, string>> = {
  existingobjecttag: 'the object',
  requestobjecttag: 'the request',
  requesttag: 'the request',
  principaltag: 'the role',
};

/** What a condition key stands for. */
export function keyWords(key: string): KeyWords {
  const [, name = '', tagKey = ''] = /^[\w-]+:(\w+)\/(.*)$/s.exec(key) ?? [];
  const owner = OWNERS[name.toLowerCase()];
  if (!owner) {
    return {
      words: key,
      absent: `the request carries no ${key}`,
      carried: key,
    };
  }
  const words = `${owner}'s tag ${tagKey}`;
  const absent = `${owner} has no tag ${tagKey}`;
  const carried = `tags of ${owner}`;
  if (owner !== 'the role') {
    return { words, absent, carried };
  }
  const ofPod = OF_THE_POD[tagKey.toLowerCase()];
  return ofPod
    ? {
        words: `the pod's ${ofPod}`,
        absent: `the sessions carry no tag ${tagKey}`,
        carried,
        ofPrincipal: "the pod's",
      }
    : { words, absent, carried, ofPrincipal: words };
}
