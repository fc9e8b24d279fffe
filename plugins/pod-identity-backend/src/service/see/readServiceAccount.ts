import { loadActions } from 'iam-policy/actions';
import {
  namedServices,
  readAccess,
  type AnnotationItem,
  type ReadFailure,
  type ServiceAccountAccess,
  type ServiceAccountRef,
} from 'backstage-plugin-pod-identity-common';
import type { ClusterDescription } from '../../aws';
import { findCluster, type ClusterConfig } from '../../config';
import type { Attempt, Attempts } from '../reading/Attempts';
import { readCluster, readSubject } from '../reading/readSubject';
import type { Reads, RequestReads } from '../reading/Reads';
import { readSurroundings } from './readSurroundings';

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
  const row: ServiceAccountAccess = {
    annotation: item.text,
    grants: [],
    otherPermissions: [],
    findings: [],
    failures: attempts.failures,
    documents: [],
  };
  if (!item.ok) {
    attempts.failures.push(invalidAnnotation(item.text, item.message));
    return row;
  }
  const target = findCluster(clusters, item.cluster);
  if (!target) {
    attempts.failures.push(unknownCluster(item.cluster));
    return row;
  }
  const { cluster } = target;
  const serviceAccount: ServiceAccountRef = {
    clusterArn: cluster.arn,
    namespace: item.namespace,
    serviceAccount: item.serviceAccount,
  };
  return {
    ...row,
    cluster,
    serviceAccount,
    ...(await readOnCluster(serviceAccount, reads.of(target, attempts))),
  };
}

async function readOnCluster(
  serviceAccount: ServiceAccountRef,
  reads: Reads,
): Promise<Partial<ServiceAccountAccess>> {
  const described = await readCluster(reads);
  const [agent, subject] = await Promise.all([
    readAgent(described, reads),
    readSubject(serviceAccount, described, reads),
  ]);
  const { cluster, association, associationUnread, role, roleUnread } = subject;
  if (associationUnread !== undefined) {
    return {};
  }
  const [actions, surroundings] = await Promise.all([
    loadActions(namedServices({ association, role })),
    readSurroundings(subject, reads),
  ]);
  return {
    association,
    role,
    ...readAccess({
      association,
      role,
      cluster,
      serviceAccount,
      roleUnread: roleUnread !== undefined,
      agent,
      actions,
      ...(described.ok && {
        hosting: described.value.hosting,
        oidcIssuer: described.value.oidcIssuer,
      }),
      ...surroundings,
    }),
  };
}

async function readAgent(
  described: Attempt<ClusterDescription>,
  reads: Reads,
): Promise<'present' | 'unknown'> {
  if (described.ok && described.value.autoMode) {
    return 'present';
  }
  if (!described.ok && described.reason !== 'forbidden') {
    return 'unknown';
  }
  const { cluster } = reads.target;
  const agent = await reads.attempts.make(
    { what: 'agent', name: `Pod Identity Agent of cluster ${cluster.name}` },
    () => reads.agent(),
  );
  return agent.ok ? agent.value : 'unknown';
}

function invalidAnnotation(item: string, message: string): ReadFailure {
  return {
    what: 'annotation',
    name: item,
    reason: 'invalid',
    message,
    advice: 'Correct the annotation in the catalog file of the entity.',
  };
}

function unknownCluster(cluster: string): ReadFailure {
  return {
    what: 'cluster',
    name: cluster,
    reason: 'not-found',
    message: `The portal knows no cluster ${cluster}.`,
    advice:
      'Correct the annotation, or ask the platform team to add the cluster to podIdentity.clusters in the config.',
  };
}
