/** The namespace of most add-ons. */
export const DEFAULT_NAMESPACE = 'kube-system';

/** An add-on of EKS that can be asked about. */
export interface CatalogueAddon {
  addonName: string;
  /** One version that exists; AWS has many. */
  addonVersion: string;
  type: string;
  /** Where it runs unless it is told otherwise. */
  namespace: string;
  /** Service accounts that need a role, and the managed policies that AWS recommends for it, by path and name. */
  podIdentity: readonly {
    serviceAccount: string;
    policies: readonly string[];
  }[];
}

function addon(
  addonName: string,
  addonVersion: string,
  type: string,
  podIdentity: Readonly<Record<string, readonly string[]>> = {},
  namespace: string = DEFAULT_NAMESPACE,
): CatalogueAddon {
  return {
    addonName,
    addonVersion,
    type,
    namespace,
    podIdentity: Object.entries(podIdentity).map(
      ([serviceAccount, policies]) => ({ serviceAccount, policies }),
    ),
  };
}

/** https://docs.aws.amazon.com/eks/latest/userguide/workloads-add-ons-available-eks.html */
export const ADDON_CATALOGUE: readonly CatalogueAddon[] = [
  addon(
    'amazon-cloudwatch-observability',
    'v4.5.0-eksbuild.1',
    'observability',
    {
      'cloudwatch-agent': [
        'CloudWatchAgentServerPolicy',
        'AWSXrayWriteOnlyAccess',
      ],
    },
    'amazon-cloudwatch',
  ),
  addon('aws-ebs-csi-driver', 'v1.48.0-eksbuild.1', 'storage', {
    'ebs-csi-controller-sa': ['service-role/AmazonEBSCSIDriverPolicy'],
  }),
  addon('aws-efs-csi-driver', 'v2.1.10-eksbuild.1', 'storage', {
    'efs-csi-controller-sa': ['service-role/AmazonEFSCSIDriverPolicy'],
  }),
  addon('coredns', 'v1.12.3-eksbuild.1', 'networking'),
  addon('eks-pod-identity-agent', 'v1.3.10-eksbuild.1', 'security'),
  addon('kube-proxy', 'v1.34.0-eksbuild.2', 'networking'),
  addon('vpc-cni', 'v1.20.1-eksbuild.3', 'networking', {
    'aws-node': ['AmazonEKS_CNI_Policy'],
  }),
];

/** What is known of an add-on; undefined where AWS may have one of this name that is not listed here. */
export function knownAddon(addonName: string): CatalogueAddon | undefined {
  return ADDON_CATALOGUE.find(each => each.addonName === addonName);
}
