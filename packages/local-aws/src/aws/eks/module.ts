import type { InputTable } from '../../platform/call';
import { listOf } from '../../seed';
import { sdkSource } from '../../wire';
import {
  type AwsServiceModule,
  jsonCredentials,
  jsonRefusal,
  TROUBLE_WORDS,
} from '../module';
import * as accessEntries from './accessEntries';
import * as addons from './addons';
import * as associations from './associations';
import * as clusters from './clusters';
import { savedRegions } from './saved';
import { seedCluster } from './seed';
import * as tagging from './tagging';
import * as updates from './updates';

/** What the operations of EKS take. */
const eksInputs: InputTable = {
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

/** EKS: clusters and what belongs to them. */
export const eks: AwsServiceModule = {
  name: 'eks',
  title: 'EKS',
  source: sdkSource(
    (): typeof import('@aws-sdk/client-eks') => require('@aws-sdk/client-eks'),
    sdk => sdk.EKSClient,
  ),
  operations: {
    ListClusters: clusters.listClusters,
    DescribeCluster: clusters.describeCluster,
    CreateCluster: clusters.createCluster,
    DeleteCluster: clusters.deleteCluster,
    UpdateClusterConfig: clusters.updateClusterConfig,
    DescribeUpdate: updates.describeUpdate,
    CreatePodIdentityAssociation: associations.createPodIdentityAssociation,
    DescribePodIdentityAssociation: associations.describePodIdentityAssociation,
    ListPodIdentityAssociations: associations.listPodIdentityAssociations,
    UpdatePodIdentityAssociation: associations.updatePodIdentityAssociation,
    DeletePodIdentityAssociation: associations.deletePodIdentityAssociation,
    ListAddons: addons.listAddons,
    DescribeAddon: addons.describeAddon,
    CreateAddon: addons.createAddon,
    DeleteAddon: addons.deleteAddon,
    UpdateAddon: addons.updateAddon,
    DescribeAddonVersions: addons.describeAddonVersions,
    DescribeAddonConfiguration: addons.describeAddonConfiguration,
    CreateAccessEntry: accessEntries.createAccessEntry,
    DescribeAccessEntry: accessEntries.describeAccessEntry,
    UpdateAccessEntry: accessEntries.updateAccessEntry,
    DeleteAccessEntry: accessEntries.deleteAccessEntry,
    ListAccessEntries: accessEntries.listAccessEntries,
    AssociateAccessPolicy: accessEntries.associateAccessPolicy,
    DisassociateAccessPolicy: accessEntries.disassociateAccessPolicy,
    ListAssociatedAccessPolicies: accessEntries.listAssociatedAccessPolicies,
    ListAccessPolicies: accessEntries.listAccessPolicies,
    TagResource: tagging.tagResource,
    UntagResource: tagging.untagResource,
    ListTagsForResource: tagging.listTagsForResource,
  },
  inputs: eksInputs,
  // https://docs.aws.amazon.com/eks/latest/APIReference/API_ListClusters.html#API_ListClusters_Errors
  errors: {
    credentials: jsonCredentials(403),
    troubles: {
      throttled: ['ThrottlingException', TROUBLE_WORDS.throttled, 429],
      internal: ['ServerException', TROUBLE_WORDS.internal, 500],
      unavailable: [
        'ServiceUnavailableException',
        TROUBLE_WORDS.unavailable,
        503,
      ],
    },
    refusal: jsonRefusal(403),
  },
  trail: {
    // REST JSON has the names of its events already.
    memberName: name => name,
    resources: [
      ['clusterName', 'AWS::EKS::Cluster'],
      ['name', 'AWS::EKS::Cluster'],
    ],
  },
  seed: { region: { clusters: listOf(seedCluster) } },
  saved: savedRegions,
};
