import { loadActions } from 'iam-policy/actions';
import {
  namedServices,
  readAccess,
  type AnnotationItem,
  type ServiceAccountAccess,
  type ServiceAccountRef,
} from 'backstage-plugin-pod-identity-common';
import { findCluster, type ClusterConfig } from '../../config';
import type { Attempts } from './Attempts';
import type { AwsReads } from './AwsReads';
import { invalidAnnotation, unknownCluster } from './failures';
import { readAssociatedRole } from './readAssociatedRole';
import { readSurroundings } from './readSurroundings';

/**
 * Reads one service account of an annotation. Rejects only where the request was aborted: every other failure stands in
 * the row, and nothing is concluded from what was not read.
 */
export async function readServiceAccount(
  item: AnnotationItem,
  clusters: readonly ClusterConfig[],
  reads: AwsReads,
  attempts: Attempts,
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
    ...(await readOnCluster(target, serviceAccount, reads, attempts)),
  };
}

async function readOnCluster(
  target: ClusterConfig,
  ref: ServiceAccountRef,
  reads: AwsReads,
  attempts: Attempts,
): Promise<Partial<ServiceAccountAccess>> {
  const { cluster } = target;
  const described = await attempts.make(
    { what: 'cluster', name: `cluster ${cluster.name}` },
    () => reads.cluster(target),
  );
  // Not being let describe a cluster says nothing of its associations; not finding or reaching it does.
  if (!described.ok && described.reason !== 'forbidden') {
    return {};
  }
  const autoMode = described.ok && described.value.autoMode;
  const [agent, association] = await Promise.all([
    autoMode ? ('present' as const) : readAgent(target, reads, attempts),
    attempts.make(
      { what: 'association', name: `${ref.namespace}/${ref.serviceAccount}` },
      () => reads.association(target, ref.namespace, ref.serviceAccount),
    ),
  ]);
  if (!association.ok) {
    return {};
  }
  const role = await readAssociatedRole(
    target,
    association.value,
    reads,
    attempts,
  );
  const read = {
    association: association.value,
    role: role.ok ? role.value : undefined,
  };
  const [actions, surroundings] = await Promise.all([
    loadActions(namedServices(read)),
    readSurroundings(target, ref, read, reads, attempts),
  ]);
  return {
    ...read,
    ...readAccess({
      ...read,
      cluster,
      serviceAccount: ref,
      roleUnread: !role.ok,
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
  target: ClusterConfig,
  reads: AwsReads,
  attempts: Attempts,
): Promise<'present' | 'unknown'> {
  const agent = await attempts.make(
    {
      what: 'agent',
      name: `Pod Identity Agent of cluster ${target.cluster.name}`,
    },
    () => reads.agent(target),
  );
  return agent.ok ? agent.value : 'unknown';
}
