import { matchesWildcard } from '../../match/wildcards';

/**
 * What IAM says of an action in an identity policy; undefined if IAM accepts it. Seen in AWS's answers.
 * IAM accepts actions that do not exist.
 */
export function actionMessage(action: string): string | undefined {
  if (action === '*') {
    return undefined;
  }
  const parts = action.split(':');
  if (parts.length === 1) {
    return 'Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.';
  }
  if (parts.length > 2) {
    return 'Actions/Condition can contain only one colon.';
  }
  const [vendor] = parts;
  return vendor === '*' || /^[a-zA-Z0-9.-]*$/.test(vendor)
    ? undefined
    : `Vendor ${vendor} is not valid`;
}

const LEGACY = 'The policy failed legacy parsing';

/** What may follow the account in an ARN of IAM. Seen in AWS's answer, which lists them. */
const IAM_PATHS = [
  'user/',
  'federated-user/',
  'role/',
  'group/',
  'instance-profile/',
  'mfa/',
  'server-certificate/',
  'policy/',
  'sms-mfa/',
  'saml-provider/',
  'oidc-provider/',
  'report/',
  'access-report/',
];

/**
 * What of S3 is in a Region and says so in its ARN; buckets and objects do not
 * (https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-resources-for-iam-policies).
 */
const S3_PATHS_WITH_REGION =
  /^(?:\*$|(?:accesspoint|access-grants|async-request|job|storage-lens|storage-lens-group)\/)/;

function regionMessage(resource: string): string | undefined {
  const [, , service, , account, ...path] = resource.split(':');
  if (service === 'iam') {
    return `IAM resource ${resource} cannot contain region information.`;
  }
  return service === 's3' &&
    !(account && S3_PATHS_WITH_REGION.test(path.join(':')))
    ? `Resource ${resource} can not contain region information.`
    : undefined;
}

/** What a value of `Resource` must be. */
export interface ResourceRules {
  /** Whether an ARN must have all its parts. */
  complete: boolean;
  /** That of the account in which the policy is stored; left out, any. */
  partition?: string;
}

/**
 * What IAM says of a value of `Resource` in an identity policy; undefined if IAM accepts the value. Seen in AWS's answers, except for two that
 * are inferred: a wildcard in the partition is accepted, and how an incomplete ARN in a session policy is refused
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html says that it is refused).
 *
 * `root` stands for the account itself, which AWS's own examples name in NotResource.
 */
export function resourceMessage(
  resource: string,
  { complete, partition: own }: ResourceRules,
): string | undefined {
  if (resource === '*') {
    return undefined;
  }
  const parts = resource.split(':');
  if (parts.length === 1) {
    return `Resource ${resource} must be in ARN format or "*".`;
  }
  const [, partition, service, region, account] = parts;
  if (
    !/^(?:aws(?:-[a-z]+)*|[a-z-]*[*?][a-z*?-]*)$/.test(partition) ||
    (own !== undefined && !matchesWildcard(partition, own))
  ) {
    const rest = [2, 3, 4].map(index => parts[index] ?? '*');
    const tail = parts.length > 5 ? parts.slice(5).join(':') : '*';
    return `Partition "${partition}" is not valid for resource "arn:${partition}:${rest.join(
      ':',
    )}:${tail}".`;
  }
  if (service === undefined || /[*?]/.test(service)) {
    return 'Resource vendor must be fully qualified and cannot contain regexes.';
  }
  if (service === '') {
    return LEGACY;
  }
  if (parts.length < 6 && (complete || resource.includes('::'))) {
    return LEGACY;
  }
  const wrongRegion = region ? regionMessage(resource) : undefined;
  if (wrongRegion && region !== '*') {
    return wrongRegion;
  }
  if (service !== 'iam' || account === undefined) {
    return undefined;
  }
  const path = parts.slice(5).join(':');
  return path === '*' ||
    path === 'root' ||
    IAM_PATHS.some(start => path.startsWith(start))
    ? undefined
    : `IAM resource path must either be "*" or start with ${IAM_PATHS.join(
        ', ',
      )}.`;
}
