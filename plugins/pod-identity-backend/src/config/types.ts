import type { Cluster, GrantRule } from 'backstage-plugin-pod-identity-common';

/** A cluster of `podIdentity.clusters`. */
export interface ClusterConfig {
  /** The name that annotations and requests use. */
  configuredName: string;
  /** As AWS knows it. */
  cluster: Cluster;
  /** `aws`, `aws-cn`, `aws-us-gov` … */
  partition: string;
  /** Undefined: AWS's own. */
  endpoint?: string;
  /** That the Pod Identity Agent runs on it, installed otherwise than by EKS. Undefined: EKS is asked. */
  agent?: 'self-managed';
}

/** An account of `podIdentity.accounts`. */
export interface AccountConfig {
  accountId: string;
  /** Whether policies of an organization apply: `unknown` unless the platform team says that none do. */
  organizationPolicies: 'none' | 'unknown';
  /** Whether policies of VPC endpoints limit its pods: `unknown` unless the platform team says that none do. */
  vpcEndpointPolicies: 'none' | 'unknown';
  /** Under which keys the objects of its buckets are: `unknown` unless the platform team says under none but the bucket's. */
  objectKeys: 'bucket-default' | 'unknown';
}

/** An entry of `podIdentity.namespaces`. */
export interface NamespaceConfig {
  clusterArns: string[];
  /** A name, or a pattern with `*` and `?`. */
  namespace: string;
  /** Full entity refs, lower case. `*` in them is what the one `*` of the pattern matches. */
  owners: string[];
}

/** `podIdentity.grants`. */
export interface GrantsConfig {
  /** Begins and ends with a slash. */
  rolePath: string;
  /** ARN of a managed policy, or the path and name of one in the cluster's account. */
  permissionsBoundary?: string;
  rules: GrantRule[];
}

/** `podIdentity.deadlines`: when to give up, in milliseconds. */
export interface DeadlinesConfig {
  /** One call of AWS, with all its attempts and pages. */
  awsCallMs: number;
  /** One request of the portal's API. */
  requestMs: number;
}

/** `podIdentity`, checked. */
export interface PodIdentityConfig {
  clusters: ClusterConfig[];
  deadlines: DeadlinesConfig;
  /** What is stated of accounts; of one that is not here, nothing. */
  accounts?: AccountConfig[];
  /** Whose word counts for what an entity may show: that of `namespaces` and of modules, or the annotation's own. */
  annotations: 'owned' | 'trusted';
  /** Who owns which namespaces; the first entry that means a namespace counts. */
  namespaces: NamespaceConfig[];
  /** Undefined: nothing can be granted. */
  grants?: GrantsConfig;
}
