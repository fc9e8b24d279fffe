import { absent, nothing, value, type KeyKnowledge } from './KeyKnowledge';

const possible = (
  ...of: Extract<KeyKnowledge, { known: 'possible' }>['of']
): KeyKnowledge => ({ known: 'possible', of });

/**
 * What a session that EKS opened for a pod gives AWS's global condition keys, and those of S3 about the call as such, in lower
 * case. A key that is not here is not known beforehand: where a call comes from (`aws:SourceIp`, `aws:SourceVpc`,
 * `aws:SourceVpce` …), when (`aws:CurrentTime`, `aws:TokenIssueTime`), with what (`aws:UserAgent`), and of which organization.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
const OF_SESSIONS: Readonly<Record<string, KeyKnowledge>> = {
  'aws:principaltype': value('AssumedRole'),
  'aws:principalisawsservice': value('false'),
  'aws:principalservicename': absent,
  'aws:principalservicenameslist': absent,
  // Only IAM users have a name of this kind.
  'aws:username': absent,
  // EKS opens the session: nobody has proved anything by a device. For sessions of roles AWS's page leaves open whether the key
  // is then false or left out.
  'aws:multifactorauthpresent': possible({ like: 'false' }, 'absent'),
  'aws:multifactorauthage': absent,
  // Other ways to come to a session.
  'aws:assumedroot': absent,
  'aws:chatbotsourcearn': absent,
  'aws:ec2instancesourcevpc': absent,
  'aws:ec2instancesourceprivateipv4': absent,
  'ec2:roledelivery': absent,
  'ec2:sourceinstancearn': absent,
  'glue:credentialissuingservice': absent,
  'glue:roleassumedby': absent,
  'identitystore:userid': absent,
  'lambda:sourcefunctionarn': absent,
  'ssm:sourceinstancearn': absent,
  // The federated provider of a session that a token of one opened; EKS opens these by itself.
  'aws:federatedprovider': absent,
};

/** What holds of every request that a pod makes itself, over TLS as all AWS SDKs do, and not through another service. */
const OF_DIRECT_CALLS: Readonly<Record<string, KeyKnowledge>> = {
  'aws:securetransport': value('true'),
  // AWS takes nothing below: https://docs.aws.amazon.com/AmazonS3/latest/userguide/network-isolation.html
  's3:tlsversion': possible({ like: '1.2' }, { like: '1.3' }),
  'aws:viaawsservice': value('false'),
  'aws:calledvia': absent,
  'aws:calledviafirst': absent,
  'aws:calledvialast': absent,
  // Set only where a service calls on behalf of one of its resources.
  'aws:sourcearn': absent,
  'aws:sourceaccount': absent,
  'aws:sourceorgid': absent,
  'aws:sourceorgpaths': absent,
};

/** What is known of a condition key, in lower case, from the session being one that EKS opened for a pod. */
export function sessionKeyKnowledge(key: string): KeyKnowledge {
  return known(OF_SESSIONS, key);
}

/** What is known of a condition key, in lower case, from the request being a pod's own. A question may say otherwise. */
export function directCallKnowledge(key: string): KeyKnowledge {
  return known(OF_DIRECT_CALLS, key);
}

function known(
  table: Readonly<Record<string, KeyKnowledge>>,
  key: string,
): KeyKnowledge {
  return Object.hasOwn(table, key) ? table[key] : nothing;
}
