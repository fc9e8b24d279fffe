import type {
  AskingServiceAccount,
  ServiceAccountRef,
} from 'backstage-plugin-pod-identity-common';
import type { ClusterConfig } from '../../config';
import type { Attempts } from '../see/Attempts';
import type { AwsReads } from '../see/AwsReads';
import { readAssociatedRole } from '../see/readAssociatedRole';

/** Reads who asks: association and role. What could not be read says so, and is never taken for absent. */
export async function readAsking(
  target: ClusterConfig,
  serviceAccount: ServiceAccountRef,
  reads: AwsReads,
  attempts: Attempts,
): Promise<AskingServiceAccount> {
  const { cluster } = target;
  const asking = { serviceAccount, cluster };
  const described = await attempts.make(
    { what: 'cluster', name: `cluster ${cluster.name}` },
    () => reads.cluster(target),
  );
  // Not being let describe a cluster says nothing of its associations; not finding or reaching it does.
  if (!described.ok && described.reason !== 'forbidden') {
    return { ...asking, associationUnread: described.message };
  }
  const { namespace, serviceAccount: name } = serviceAccount;
  const association = await attempts.make(
    { what: 'association', name: `${namespace}/${name}` },
    () => reads.association(target, namespace, name),
  );
  if (!association.ok) {
    return { ...asking, associationUnread: association.message };
  }
  const role = await readAssociatedRole(
    target,
    association.value,
    reads,
    attempts,
  );
  return {
    ...asking,
    association: association.value,
    ...(role.ok ? { role: role.value } : { roleUnread: role.message }),
  };
}
