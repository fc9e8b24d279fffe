import { loadActions } from 'iam-policy/actions';
import {
  accessStatus,
  namedServices,
  readAccess,
  valueOf,
  type AnnotationItem,
  type ServiceAccountAccess,
  type ServiceAccountRef,
  type Unread,
} from 'backstage-plugin-pod-identity-common';
import { findCluster, type ClusterConfig } from '../../config';
import type { Attempts } from '../reading/Attempts';
import { readCluster, readSubject } from '../reading/readSubject';
import type { Reads, RequestReads } from '../reading/Reads';
import { readSurroundings } from './readSurroundings';

/** What a row has of a service account whose association is not known. */
const NOTHING = {
  role: { state: 'absent' },
  grants: [],
  otherPermissions: [],
  findings: [],
  documents: [],
} satisfies Partial<ServiceAccountAccess>;

/**
 * Reads one service account of an annotation. Rejects only where the request was aborted: every other failure stands in
 * the row, and nothing is concluded from what was not read.
 */
export async function readServiceAccount(
  item: AnnotationItem,
  {
    clusters,
    reads,
    attempts,
  }: {
    clusters: readonly ClusterConfig[];
    reads: RequestReads;
    attempts: Attempts;
  },
): Promise<ServiceAccountAccess> {
  const row = { annotation: item.text, failures: attempts.failures };
  if (!item.ok) {
    const association: Unread = {
      state: 'unread',
      cause: 'invalid',
      reason: item.message,
      advice: 'Correct the annotation in the catalog file of the entity.',
    };
    attempts.add({ kind: 'annotation', name: item.text }, association);
    return { ...NOTHING, ...row, status: 'misnamed', association };
  }
  const target = findCluster(clusters, item.cluster);
  if (!target) {
    const association: Unread = {
      state: 'unread',
      cause: 'not-found',
      reason: `The portal knows no cluster ${item.cluster}.`,
      advice:
        'Correct the annotation, or ask the platform team to add the cluster to podIdentity.clusters in the config.',
    };
    attempts.add({ kind: 'cluster', name: item.cluster }, association);
    return { ...NOTHING, ...row, status: 'unread', association };
  }
  const serviceAccount: ServiceAccountRef = {
    clusterArn: target.cluster.arn,
    namespace: item.namespace,
    serviceAccount: item.serviceAccount,
  };
  return {
    ...row,
    ...(await readOnCluster(serviceAccount, reads.of(target, attempts))),
  };
}

async function readOnCluster(
  serviceAccount: ServiceAccountRef,
  reads: Reads,
): Promise<Omit<ServiceAccountAccess, 'annotation' | 'failures'>> {
  const described = await readCluster(reads);
  const subject = await readSubject(serviceAccount, described, reads);
  const { cluster, mechanism, role } = subject;
  const { association } = mechanism;
  const row = { serviceAccount, cluster, association, role };
  if (association.state === 'unread') {
    return { ...NOTHING, ...row, status: accessStatus(subject, undefined) };
  }
  const [actions, surroundings] = await Promise.all([
    loadActions(namedServices(subject)),
    readSurroundings(subject, reads),
  ]);
  const read = readAccess({
    ...subject,
    actions,
    hosting: valueOf(described)?.hosting,
    oidcIssuer: valueOf(described)?.oidcIssuer,
    ...surroundings,
  });
  return { ...row, ...read, status: accessStatus(subject, read.admission) };
}
