import { randomUUID } from 'node:crypto';
import { eksArn, iamArn } from '../../arns';
import type { EksRegion } from '../../eks/EksRegion';
import type { DemoCluster } from '../DemoCompany';
import { PLACE } from '../place';
import type { DemoClock } from './DemoClock';

function seedAddons(
  eks: EksRegion,
  cluster: DemoCluster,
  createdAt: Date,
): void {
  for (const [addonName, addonVersion] of Object.entries(cluster.addons)) {
    eks.addons.set(`${cluster.name}/${addonName}`, {
      clusterName: cluster.name,
      addonName,
      addonVersion,
      addonArn: eksArn(
        PLACE,
        `addon/${cluster.name}/${addonName}/${randomUUID()}`,
      ),
      status: 'ACTIVE',
      createdAt,
      modifiedAt: createdAt,
      associationArns: [],
      tags: new Map(),
    });
  }
}

export function seedClusters(
  eks: EksRegion,
  clusters: readonly DemoCluster[],
  clock: DemoClock,
): void {
  for (const cluster of clusters) {
    const createdAt = clock.daysAgo(cluster.daysOld);
    eks.clusters.set(cluster.name, {
      name: cluster.name,
      arn: eksArn(PLACE, `cluster/${cluster.name}`),
      version: cluster.version,
      roleArn: iamArn(PLACE, `role/${cluster.role}`),
      createdAt,
      issuerId: cluster.issuerId,
      subnetIds: ['subnet-0a1b2c3d4e5f60718', 'subnet-0b1c2d3e4f5a60719'],
      securityGroupIds: ['sg-0a1b2c3d4e5f60718'],
      vpcId: 'vpc-0a1b2c3d4e5f60718',
      authenticationMode: 'API_AND_CONFIG_MAP',
      autoMode: false,
      tags: new Map(Object.entries(cluster.tags ?? {})),
    });
    seedAddons(eks, cluster, createdAt);
  }
}
