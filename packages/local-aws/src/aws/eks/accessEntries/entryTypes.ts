/** What EKS knows of a type of access entries. */
export interface EntryType {
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
