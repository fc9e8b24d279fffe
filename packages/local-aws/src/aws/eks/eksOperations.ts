import type { Handler } from '../../platform/call';
import * as accessEntries from './accessEntries';
import * as addons from './addons';
import * as associations from './associations';
import * as clusters from './clusters';
import * as tagging from './tagging';
import * as updates from './updates';

/** The operations of EKS that have an implementation. */
export const eksOperations: Readonly<Record<string, Handler>> = {
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
};
