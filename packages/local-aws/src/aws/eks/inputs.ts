import type { InputTable } from '../../platform/call';

/** What the operations of EKS take. */
export const eksInputs: InputTable = {
  ListClusters: 'maxResults nextToken include',
  DescribeCluster: 'name',
  CreateCluster: [
    'name version roleArn clientRequestToken logging.clusterLogging tags',
    'accessConfig.authenticationMode accessConfig.bootstrapClusterCreatorAdminPermissions',
    'resourcesVpcConfig.subnetIds resourcesVpcConfig.securityGroupIds',
    'resourcesVpcConfig.endpointPublicAccess resourcesVpcConfig.endpointPrivateAccess',
    'resourcesVpcConfig.publicAccessCidrs',
    'computeConfig.enabled storageConfig.blockStorage.enabled',
    'kubernetesNetworkConfig.elasticLoadBalancing.enabled',
    // What every cluster is like, and what no request can tell afterwards.
    'kubernetesNetworkConfig.ipFamily=ipv4 upgradePolicy.supportType=EXTENDED',
    'zonalShiftConfig.enabled=false deletionProtection=false bootstrapSelfManagedAddons',
  ],
  DeleteCluster: 'name',
  UpdateClusterConfig:
    'name clientRequestToken accessConfig.authenticationMode logging.clusterLogging',
  DescribeUpdate: 'name updateId addonName',
  ListUpdates: 'name addonName maxResults nextToken',
  CreatePodIdentityAssociation: [
    'clusterName namespace serviceAccount roleArn targetRoleArn disableSessionTags policy',
    'clientRequestToken tags',
  ],
  DescribePodIdentityAssociation: 'clusterName associationId',
  ListPodIdentityAssociations:
    'clusterName namespace serviceAccount maxResults nextToken',
  UpdatePodIdentityAssociation: [
    'clusterName associationId roleArn targetRoleArn disableSessionTags policy',
    'clientRequestToken',
  ],
  DeletePodIdentityAssociation: 'clusterName associationId',
  ListAddons: 'clusterName maxResults nextToken',
  DescribeAddon: 'clusterName addonName',
  CreateAddon: [
    'clusterName addonName addonVersion serviceAccountRoleArn podIdentityAssociations',
    'configurationValues namespaceConfig resolveConflicts clientRequestToken tags',
  ],
  DeleteAddon: 'clusterName addonName preserve',
  UpdateAddon: [
    'clusterName addonName addonVersion serviceAccountRoleArn podIdentityAssociations',
    'configurationValues resolveConflicts clientRequestToken',
  ],
  DescribeAddonVersions:
    'addonName kubernetesVersion types publishers owners maxResults nextToken',
  DescribeAddonConfiguration: 'addonName addonVersion',
  CreateAccessEntry:
    'clusterName principalArn type username kubernetesGroups clientRequestToken tags',
  DescribeAccessEntry: 'clusterName principalArn',
  UpdateAccessEntry:
    'clusterName principalArn username kubernetesGroups clientRequestToken',
  DeleteAccessEntry: 'clusterName principalArn',
  ListAccessEntries: 'clusterName associatedPolicyArn maxResults nextToken',
  AssociateAccessPolicy: 'clusterName principalArn policyArn accessScope',
  DisassociateAccessPolicy: 'clusterName principalArn policyArn',
  ListAssociatedAccessPolicies: 'clusterName principalArn maxResults nextToken',
  ListAccessPolicies: 'maxResults nextToken',
  TagResource: 'resourceArn tags',
  UntagResource: 'resourceArn tagKeys',
  ListTagsForResource: 'resourceArn',
};
