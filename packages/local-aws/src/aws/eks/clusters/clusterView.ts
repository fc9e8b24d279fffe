import type { Cluster } from '@aws-sdk/client-eks';
import { partitionOfRegion } from '../../../platform/partitions';
import type { ClusterRecord } from '../ClusterRecord';
import { CERTIFICATE_AUTHORITY_DATA } from './certificateAuthority';
import { loggingView } from './clusterLogging';
import { clusterSecurityGroupId } from './clusterSecurityGroupId';

/** A cluster as DescribeCluster shows it. There is no control plane behind it, so its endpoint answers nothing. */
export function clusterView(cluster: ClusterRecord, region: string): Cluster {
  const id = cluster.issuerId;
  const { domain } = partitionOfRegion(region);
  // A cluster that never was in Auto Mode has none: Terraform would want to remove it.
  const autoMode = cluster.autoMode ? { enabled: true } : undefined;
  return {
    name: cluster.name,
    arn: cluster.arn,
    createdAt: cluster.createdAt,
    version: cluster.version,
    platformVersion: 'eks.5',
    status: 'ACTIVE',
    roleArn: cluster.roleArn,
    endpoint: `https://${id}.gr7.${region}.eks.${domain}`,
    certificateAuthority: { data: CERTIFICATE_AUTHORITY_DATA },
    identity: {
      oidc: { issuer: `https://oidc.eks.${region}.${domain}/id/${id}` },
    },
    resourcesVpcConfig: {
      subnetIds: cluster.subnetIds,
      securityGroupIds: cluster.securityGroupIds,
      clusterSecurityGroupId: clusterSecurityGroupId(cluster),
      vpcId: cluster.vpcId,
      endpointPublicAccess: cluster.endpointAccess?.isPublic ?? true,
      endpointPrivateAccess: cluster.endpointAccess?.isPrivate ?? false,
      publicAccessCidrs: [
        ...(cluster.endpointAccess?.publicCidrs ?? ['0.0.0.0/0']),
      ],
    },
    kubernetesNetworkConfig: {
      serviceIpv4Cidr: '10.100.0.0/16',
      ipFamily: 'ipv4',
      elasticLoadBalancing: autoMode,
    },
    logging: loggingView(cluster.logged ?? []),
    health: { issues: [] },
    accessConfig: { authenticationMode: cluster.authenticationMode },
    computeConfig: autoMode,
    storageConfig: autoMode && { blockStorage: autoMode },
    upgradePolicy: { supportType: 'EXTENDED' },
    deletionProtection: false,
    tags: Object.fromEntries(cluster.tags),
  };
}
