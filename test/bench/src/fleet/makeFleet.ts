import {
  boundaryPolicy,
  byPrefix,
  byTag,
  ownBucket,
  queuesAndTables,
  trustPolicy,
  wide,
  type Place,
} from './documents';
import type { FleetRecord, FleetRole } from './Fleet';
import { random } from './random';
import { readLayers, remembering } from './readLayers';

const ACCOUNT = '111122223333';
/** EKS's quota of associations is 5,000 a cluster. */
const PER_CLUSTER = 5_000;
const PER_ROLE = 10;
const NAMESPACES = 100;

const KINDS: readonly (readonly [
  share: number,
  write: (place: Place) => string,
])[] = [
  [0.25, byTag],
  [0.2, byPrefix],
  [0.25, ownBucket],
  [0.27, queuesAndTables],
  [0.03, wide],
];

/**
 * Associations as a large company has them: ten to a role, roles scoped by cluster, namespace and service account but for a
 * tenth, grants by object tag, by prefix and by bucket, half of the roles within a boundary. The same for the same seed.
 */
export function makeFleet(size: number, seed = 1): FleetRecord[] {
  const draw = random(seed);
  const shared = remembering();
  const records: FleetRecord[] = [];
  for (let first = 0; first < size; first += PER_ROLE) {
    const index = first / PER_ROLE;
    const cluster = Math.floor(first / PER_CLUSTER);
    const place: Place = {
      accountId: ACCOUNT,
      clusterArn: `arn:aws:eks:eu-west-1:${ACCOUNT}:cluster/cluster-${cluster}`,
      namespace: `ns-${Math.floor(draw() * NAMESPACES)}`,
      serviceAccounts: Array.from(
        { length: Math.min(PER_ROLE, size - first) },
        (_, offset) => `app-${first + offset}`,
      ),
    };
    const role = makeRole(place, index, draw, shared);
    for (const serviceAccount of place.serviceAccounts) {
      // A few have been moved, and their role does not admit them any more.
      const suffix = draw() < 0.02 ? '-moved' : '';
      records.push(
        makeRecord(
          place.clusterArn,
          `${place.namespace}${suffix}`,
          serviceAccount,
          role,
        ),
      );
    }
  }
  return records;
}

function makeRole(
  place: Place,
  index: number,
  draw: () => number,
  shared: ReturnType<typeof remembering>,
): FleetRole {
  const role = {
    arn: `arn:aws:iam::${ACCOUNT}:role/pod-identity/role-${index}`,
    accountId: ACCOUNT,
    trust: trustPolicy(place, draw() > 0.1),
    identity: [kindAt(draw())(place)],
    ...(draw() < 0.5 && { boundary: boundaryPolicy }),
  };
  return { ...role, layers: readLayers(role, shared) };
}

function makeRecord(
  clusterArn: string,
  namespace: string,
  serviceAccount: string,
  role: FleetRole,
): FleetRecord {
  const tags = (prefix: string) => ({
    [`${prefix}eks-cluster-arn`]: clusterArn,
    [`${prefix}kubernetes-namespace`]: namespace,
    [`${prefix}kubernetes-service-account`]: serviceAccount,
  });
  const { arn, accountId, layers } = role;
  return {
    clusterArn,
    namespace,
    serviceAccount,
    role,
    session: {
      principal: { type: 'AWS', id: arn, accountId },
      context: { values: tags('aws:PrincipalTag/') },
      layers,
    },
    entry: {
      values: { 'aws:SourceAccount': accountId, ...tags('aws:RequestTag/') },
    },
  };
}

function kindAt(drawn: number): (place: Place) => string {
  let upTo = 0;
  for (const [share, write] of KINDS) {
    upTo += share;
    if (drawn < upTo) {
      return write;
    }
  }
  return queuesAndTables;
}
