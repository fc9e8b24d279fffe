import { loadActions } from 'iam-policy/actions';
import {
  accessStatus,
  namedServices,
  parsePoliciesInPieces,
  readAccessInPieces,
  valueOf,
  type ServiceAccountAccess,
  type ServiceAccountRef,
} from 'backstage-plugin-pod-identity-common';
import {
  isShown,
  type ShownServiceAccount,
  type WithheldItem,
} from '../NamedServiceAccounts';
import type { ClusterConfig } from '../../config';
import type { TimeSlices } from '../../TimeSlices';
import type { Attempts } from '../reading/Attempts';
import { readCluster, readSubject } from '../reading/readSubject';
import type { Reads, RequestReads } from '../reading/Reads';
import { readSurroundings } from './readSurroundings';

/** What a row has of a service account whose association is not known. */
const NOTHING = {
  role: { state: 'absent' },
  grants: [],
  serviceTitles: {},
  otherPermissions: [],
  findings: [],
  documents: [],
} satisfies Partial<ServiceAccountAccess>;

/**
 * Reads one service account of an annotation. Rejects only where the request was aborted: every other failure stands in
 * the row, and nothing is concluded from what was not read.
 */
export async function readServiceAccount(
  named: ShownServiceAccount | WithheldItem,
  {
    clusters,
    reads,
    attempts,
    slices,
  }: {
    clusters: readonly ClusterConfig[];
    reads: RequestReads;
    attempts: Attempts;
    slices: TimeSlices;
  },
): Promise<ServiceAccountAccess> {
  const row = { annotation: named.text, failures: attempts.failures };
  if (!isShown(named)) {
    const { status, subject, unread } = named;
    attempts.add(subject, unread);
    return { ...NOTHING, ...row, status, association: unread };
  }
  const { target, serviceAccount } = named;
  return {
    ...row,
    ...(await readOnCluster(serviceAccount, {
      reads: reads.of(target, attempts),
      clusters: clusters.map(each => reads.of(each, attempts)),
      slices,
    })),
  };
}

async function readOnCluster(
  serviceAccount: ServiceAccountRef,
  {
    reads,
    clusters,
    slices,
  }: { reads: Reads; clusters: readonly Reads[]; slices: TimeSlices },
): Promise<Omit<ServiceAccountAccess, 'annotation' | 'failures'>> {
  const described = await readCluster(reads);
  const subject = await readSubject(serviceAccount, described, reads);
  const { cluster, mechanism, role } = subject;
  const { association } = mechanism;
  const row = { serviceAccount, cluster, association, role };
  if (association.state === 'unread') {
    return { ...NOTHING, ...row, status: accessStatus(subject, undefined) };
  }
  await slices.finish(parsePoliciesInPieces(subject));
  const [actions, surroundings] = await Promise.all([
    loadActions(namedServices(subject)),
    readSurroundings(subject, reads, clusters),
  ]);
  const read = await slices.finish(
    readAccessInPieces({
      ...subject,
      actions,
      hosting: valueOf(described)?.hosting,
      oidcIssuer: valueOf(described)?.oidcIssuer,
      ...surroundings,
    }),
  );
  return { ...row, ...read, status: accessStatus(subject, read.admission) };
}
