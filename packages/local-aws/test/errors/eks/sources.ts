function github(place: string): string {
  return `https://github.com/${place}`;
}

/** Where clients and guides show the messages that EKS answered to them. */
export const seen = {
  accessEntryInUse: github(
    'terraform-aws-modules/terraform-aws-eks/issues/3293',
  ),
  addonAccount: github('terraform-aws-modules/terraform-aws-eks/issues/3520'),
  addonExists: github('aws/eks-hybrid/pull/316'),
  addonVersion: github('aws/aws-sdk-go-v2/issues/2554'),
  associationExists: github('awslabs/crossplane-on-eks/issues/168'),
  associationId: github('aws-samples/eks-workshop-v2/issues/882'),
  authenticationMode: github('aws/aws-cdk/issues/31032'),
  authenticationModeNeeded: github(
    'terraform-aws-modules/terraform-aws-eks/issues/3048',
  ),
  clusterExists: github('terraform-aws-modules/terraform-aws-eks/issues/1262'),
  clusterLimit: github('pulumi/pulumi-eks/issues/48'),
  clusterName: github('surajincloud/kubectl-eks/issues/72'),
  clusterRole: github('terraform-aws-modules/terraform-aws-eks/issues/2406'),
  creatorNeeded: github('terraform-aws-modules/terraform-aws-eks/issues/3206'),
  crossAccount: github('eksctl-io/eksctl/issues/8718'),
  noAddon:
    'https://docs.aws.amazon.com/eks/latest/userguide/removing-an-add-on.html',
  noCluster: github('upbound/configuration-aws-eks/pull/9'),
  noEntry: github('terraform-aws-modules/terraform-aws-eks/issues/3024'),
  noUpdate: github('aws/aws-cli/issues/10252'),
  principal: github('terraform-aws-modules/terraform-aws-eks/issues/2969'),
  roleAbsent: github(
    'hashicorp/terraform-provider-aws/blob/main/internal/service/eks/pod_identity_association.go',
  ),
  serviceLinkedRole: github('hashicorp/terraform-provider-aws/issues/36447'),
  standardOnly: github('aws-controllers-k8s/community/issues/2144'),
  trustPolicy: github('hashicorp/terraform-provider-aws/issues/41483'),
  username: github('aws-ia/terraform-aws-eks-blueprints/issues/2004'),
} as const;
