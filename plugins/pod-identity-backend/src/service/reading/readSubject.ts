import type {
  AskingServiceAccount,
  Association,
  ReadFailure,
  Role,
  ServiceAccountRef,
} from 'backstage-plugin-pod-identity-common';
import type { ClusterDescription } from '../../aws';
import type { Attempt } from './Attempts';
import type { Reads } from './Reads';

/** Describes the cluster of a subject. */
export function readCluster(
  reads: Reads,
): Promise<Attempt<ClusterDescription>> {
  return reads.attempts.make(
    { what: 'cluster', name: `cluster ${reads.target.cluster.name}` },
    () => reads.cluster(),
  );
}

/**
 * Reads a service account on a cluster that was described: its association and the role of that. What could not be read
 * says so, and is never taken for absent.
 */
export async function readSubject(
  serviceAccount: ServiceAccountRef,
  described: Attempt<ClusterDescription>,
  reads: Reads,
): Promise<AskingServiceAccount> {
  const subject = { serviceAccount, cluster: reads.target.cluster };
  // Not being let describe a cluster says nothing of its associations; not finding or reaching it does.
  if (!described.ok && described.reason !== 'forbidden') {
    return { ...subject, associationUnread: described.message };
  }
  const { namespace, serviceAccount: name } = serviceAccount;
  const association = await reads.attempts.make(
    { what: 'association', name: `${namespace}/${name}` },
    () => reads.associationOf(namespace, name),
  );
  if (!association.ok) {
    return { ...subject, associationUnread: association.message };
  }
  const role = await readAssociatedRole(association.value, reads);
  return {
    ...subject,
    association: association.value,
    ...(role.ok ? { role: role.value } : { roleUnread: role.message }),
  };
}

/**
 * Reads the role of an association with all its policies. Without a value: there is no association, or no such role any
 * more; the latter is a failure too.
 */
async function readAssociatedRole(
  association: Association | undefined,
  reads: Reads,
): Promise<Attempt<Role | undefined>> {
  if (!association) {
    return { ok: true, value: undefined };
  }
  const { roleArn } = association;
  const reading = await reads.attempts.make(
    { what: 'role', name: `role ${roleArn}` },
    () => reads.role(roleArn),
  );
  if (!reading.ok) {
    return reading;
  }
  // A role made anew under another path has the name and not the ARN: the association does not lead to it.
  if (reading.value?.role.arn !== roleArn) {
    reads.attempts.failures.push(missingRole(roleArn));
    return { ok: true, value: undefined };
  }
  for (const { name, failure } of reading.value.failures) {
    reads.attempts.note({ what: 'policy', name }, failure);
  }
  return { ok: true, value: reading.value.role };
}

function missingRole(roleArn: string): ReadFailure {
  return {
    what: 'role',
    name: `role ${roleArn}`,
    reason: 'not-found',
    message: `The association names the role ${roleArn}, which does not exist.`,
    advice:
      'Create the role again under the same path and name, or give the association another role.',
  };
}
