/** An access policy of an entry, and where it holds. */
export interface AssociatedPolicyRecord {
  policyArn: string;
  scope:
    | { type: 'cluster' }
    | { type: 'namespace'; namespaces: readonly string[] };
  associatedAt: Date;
  modifiedAt: Date;
}

/** An access entry of a cluster as it is kept. */
export interface AccessEntryRecord {
  clusterName: string;
  principalArn: string;
  accessEntryArn: string;
  type: string;
  username: string;
  kubernetesGroups: string[];
  createdAt: Date;
  modifiedAt: Date;
  tags: Map<string, string>;
  /** By ARN of the policy. */
  policies: Map<string, AssociatedPolicyRecord>;
}
