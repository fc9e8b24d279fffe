const trust = {
  Version: '2012-10-17',
  Statement: {
    Effect: 'Allow',
    Principal: { Service: 'pods.eks.amazonaws.com' },
    Action: ['sts:AssumeRole', 'sts:TagSession'],
  },
};

/** How large an account is. */
export interface FleetSize {
  clusters: number;
  /** Of each cluster; EKS has a quota of 5,000. */
  associations: number;
  roles: number;
}

/** The name of a cluster of the fleet. */
export function clusterName(number: number): string {
  return `cluster-${number}`;
}

/** A seed document: clusters that are all as full, with associations of roles in turn. */
export function fleetSeed(size: FleetSize): object {
  const clusters = Array.from({ length: size.clusters }, (_, cluster) => ({
    name: clusterName(cluster),
    associations: Array.from({ length: size.associations }, (__, at) => ({
      namespace: `team-${at % 50}`,
      serviceAccount: `service-${at}`,
      role: `role-${(cluster + at) % size.roles}`,
    })),
  }));
  return {
    version: 1,
    accounts: {
      '111122223333': {
        roles: Array.from({ length: size.roles }, (_, at) => ({
          name: `role-${at}`,
          trust,
        })),
        regions: { 'us-east-1': { clusters } },
      },
    },
  };
}
