import type { Handler } from '../call';
import * as addons from './addons';
import * as associations from './associations';
import * as clusters from './clusters';
import * as tagging from './tagging';

/** The operations of EKS that have an implementation. */
export const eksOperations: Readonly<Record<string, Handler>> = {
  ListClusters: clusters.listClusters,
  DescribeCluster: clusters.describeCluster,
  CreateCluster: clusters.createCluster,
  DeleteCluster: clusters.deleteCluster,
  CreatePodIdentityAssociation: associations.createPodIdentityAssociation,
  DescribePodIdentityAssociation: associations.describePodIdentityAssociation,
  ListPodIdentityAssociations: associations.listPodIdentityAssociations,
  UpdatePodIdentityAssociation: associations.updatePodIdentityAssociation,
  DeletePodIdentityAssociation: associations.deletePodIdentityAssociation,
  ListAddons: addons.listAddons,
  DescribeAddon: addons.describeAddon,
  CreateAddon: addons.createAddon,
  DeleteAddon: addons.deleteAddon,
  TagResource: tagging.tagResource,
  UntagResource: tagging.untagResource,
  ListTagsForResource: tagging.listTagsForResource,
};
