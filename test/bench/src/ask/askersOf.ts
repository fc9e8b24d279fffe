import type { Role, Subject } from 'backstage-plugin-pod-identity-common';
import type { FleetRecord, FleetRole } from '../fleet/Fleet';

/** The records of a fleet as they are read from AWS for a question: one object a role, of which nothing is known yet. */
export function askersOf(fleet: readonly FleetRecord[]): Subject[] {
  const roles = new Map<FleetRole, Role>();
  return fleet.map(record => {
    const { clusterArn, namespace, serviceAccount } = record;
    const ref = { clusterArn, namespace, serviceAccount };
    const role = roles.get(record.role) ?? roleOf(record.role);
    roles.set(record.role, role);
    return {
      serviceAccount: ref,
      cluster: {
        arn: clusterArn,
        name: clusterArn.slice(clusterArn.lastIndexOf('/') + 1),
        accountId: record.role.accountId,
        region: clusterArn.split(':')[3],
      },
      mechanism: {
        kind: 'association',
        association: {
          state: 'read',
          value: {
            ...ref,
            id: 'a-0123456789abcdefg',
            arn: `${clusterArn}/a-0123456789abcdefg`,
            roleArn: role.arn,
            disableSessionTags: false,
            tags: {},
          },
        },
        agent: { state: 'read', value: 'add-on' },
      },
      role: { state: 'read', value: role },
    };
  });
}

function roleOf({ arn, trust, identity, boundary }: FleetRole): Role {
  return {
    arn,
    name: arn.slice(arn.lastIndexOf('/') + 1),
    path: '/pod-identity/',
    tags: {},
    trustPolicy: trust,
    policies: identity.map((document, index) => ({
      name: `policy-${index}`,
      document: { state: 'read', value: document },
    })),
    ...(boundary !== undefined && {
      boundary: {
        name: 'boundary',
        document: { state: 'read', value: boundary },
      },
    }),
  };
}
