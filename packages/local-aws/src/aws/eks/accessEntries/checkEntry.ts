import type { AccessScope } from '@aws-sdk/client-eks';
import type { AssociatedPolicyRecord, ClusterRecord } from '../EksRegion';
import { eksError, invalidParameter } from '../eksErrors';

/** What EKS knows of a type of access entries. */
interface EntryType {
  /** For nodes: name and groups that EKS gives; nobody may choose others. */
  node?: { username: string; groups: readonly string[] };
  takesPolicies: boolean;
}

const BY_PRIVATE_NAME = 'system:node:{{EC2PrivateDNSName}}';

const BY_SESSION = 'system:node:{{SessionName}}';

function nodes(username: string, ...groups: string[]): EntryType {
  return { node: { username, groups }, takesPolicies: false };
}

/** https://docs.aws.amazon.com/eks/latest/userguide/creating-access-entries.html */
const ENTRY_TYPES: Readonly<Record<string, EntryType>> = {
  STANDARD: { takesPolicies: true },
  EC2_LINUX: nodes(BY_PRIVATE_NAME, 'system:nodes'),
  EC2_WINDOWS: nodes(BY_PRIVATE_NAME, 'system:nodes', 'eks:kube-proxy-windows'),
  FARGATE_LINUX: nodes(
    BY_SESSION,
    'system:nodes',
    'system:bootstrappers',
    'system:node-proxier',
  ),
  HYBRID_LINUX: nodes(BY_SESSION, 'system:nodes'),
  HYPERPOD_LINUX: nodes(BY_SESSION, 'system:nodes'),
  // The nodes of Auto Mode get their permissions from AmazonEKSAutoNodePolicy.
  EC2: { ...nodes(BY_PRIVATE_NAME, 'system:nodes'), takesPolicies: true },
};

export function entryType(name: string): EntryType | undefined {
  return Object.hasOwn(ENTRY_TYPES, name) ? ENTRY_TYPES[name] : undefined;
}

/** Groups of Kubernetes. EKS keeps those that begin with `system:` for itself. */
export function checkGroups(groups: readonly string[]): string[] {
  for (const group of groups) {
    const prefix = /^(system|eks|aws|amazon|iam):/.exec(group)?.[0];
    if (prefix !== undefined) {
      throw invalidParameter(
        `The kubernetes group name ${group} is invalid, it cannot start with ${prefix}`,
      );
    }
  }
  return [...new Set(groups)];
}

const RESERVED = ['system:', 'eks:', 'aws:', 'amazon:', 'iam:'];

/** A chosen username: https://docs.aws.amazon.com/eks/latest/userguide/creating-access-entries.html */
export function checkUsername(username: string): string {
  const prefix = RESERVED.find(each => username.startsWith(each));
  if (prefix !== undefined) {
    throw invalidParameter(`The username must not begin with ${prefix}`);
  }
  const session = username.indexOf('{{SessionName}}');
  if (session >= 0 && !username.slice(0, session).includes(':')) {
    throw invalidParameter(
      'The username must contain a colon before {{SessionName}}.',
    );
  }
  return username;
}

/** The username of a standard entry where none is chosen. The role's path is not in it. */
export function defaultUsername(principalArn: string): string {
  const role = /^arn:([^:]+):iam::(\d{12}):role\/(?:.*\/)?([^/]+)$/.exec(
    principalArn,
  );
  return role
    ? `arn:${role[1]}:sts::${role[2]}:assumed-role/${role[3]}/{{SessionName}}`
    : principalArn;
}

/** A cluster that reads its aws-auth ConfigMap alone has no access entries. */
export function checkMode(cluster: ClusterRecord): void {
  if (cluster.authenticationMode === 'CONFIG_MAP') {
    throw eksError(
      'InvalidRequestException',
      "The cluster's authentication mode must be set to one of [API, API_AND_CONFIG_MAP] to perform this operation.",
      { clusterName: cluster.name },
    );
  }
}

const NAMESPACE = /^[a-z0-9*]([-a-z0-9*]*[a-z0-9*])?$/;

/** Where a policy is to hold. Namespaces may be patterns such as `dev-*`. AWS's wordings are not known, but their code is. */
export function checkScope(
  scope: AccessScope | undefined,
): AssociatedPolicyRecord['scope'] {
  const namespaces = scope?.namespaces ?? [];
  if (scope?.type === 'cluster') {
    if (namespaces.length > 0) {
      throw invalidParameter(
        'Namespaces cannot be specified for an access scope of type cluster.',
      );
    }
    return { type: 'cluster' };
  }
  if (scope?.type !== 'namespace') {
    throw invalidParameter('The access scope type is invalid.');
  }
  if (namespaces.length === 0) {
    throw invalidParameter(
      'At least one namespace must be specified for an access scope of type namespace.',
    );
  }
  const wrong = namespaces.find(
    namespace => namespace.length > 63 || !NAMESPACE.test(namespace),
  );
  if (wrong !== undefined) {
    throw invalidParameter(`The namespace ${wrong} is invalid.`);
  }
  return { type: 'namespace', namespaces: [...new Set(namespaces)] };
}
