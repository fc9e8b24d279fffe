import {
  absent,
  nothing,
  type KeyKnowledge,
} from '../../subject/session/KeyKnowledge';

const value = (text: string): KeyKnowledge => ({ known: 'value', value: text });

/**
 * What holds of every request that a pod makes itself, over TLS as all AWS SDKs do, and not through another service.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
const OF_DIRECT_CALLS: Readonly<Record<string, KeyKnowledge>> = {
  'aws:securetransport': value('true'),
  'aws:viaawsservice': value('false'),
  'aws:calledvia': absent,
  'aws:calledviafirst': absent,
  'aws:calledvialast': absent,
  'aws:principalservicename': absent,
  'aws:principalservicenameslist': absent,
  // Set only where a service calls on behalf of one of its resources.
  'aws:sourcearn': absent,
  'aws:sourceaccount': absent,
  'aws:sourceorgid': absent,
  'aws:sourceorgpaths': absent,
};

/** What is known of a condition key, in lower case, from the request being a pod's own. */
export function directCallKnowledge(key: string): KeyKnowledge {
  return Object.hasOwn(OF_DIRECT_CALLS, key) ? OF_DIRECT_CALLS[key] : nothing;
}
