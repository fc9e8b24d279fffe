import { sdkSource } from '../../wire';
import { listOf } from '../../seed';
import {
  jsonCredentials,
  jsonRefusal,
  TROUBLE_WORDS,
  type AwsServiceModule,
} from '../module';
import { eksInputs } from './inputs';
import { savedRegions } from './saved';
import { seedCluster } from './seed';
import * as accessEntries from './accessEntries';
import * as addons from './addons';
import * as associations from './associations';
import * as clusters from './clusters';
import * as tagging from './tagging';
import * as updates from './updates';

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
    ListUpdates: updates.listUpdates,
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
