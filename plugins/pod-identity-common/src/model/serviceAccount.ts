/**
 * An EKS cluster. Its ARN identifies it; its name is for people and repeats across Regions and accounts.
 *
 * @public
 */
export interface Cluster {
  arn: string;
  name: string;
  accountId: string;
  region: string;
}

/**
 * A Kubernetes service account of one cluster.
 *
 * @public
 */
export interface ServiceAccountRef {
  clusterArn: string;
  namespace: string;
  serviceAccount: string;
}
