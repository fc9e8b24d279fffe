import {
  valueOf,
  type Association,
  type Reading,
  type Role,
  type ServiceAccountRef,
  type Subject,
} from 'backstage-plugin-pod-identity-common';
import type { ClusterDescription } from '../../aws';
import { readAgent } from './readAgent';
import type { Reads } from './Reads';

/** Describes the cluster of a subject. */
export function readCluster(
  reads: Reads,
): Promise<Reading<ClusterDescription>> {
  return reads.attempts.make(
    {
      kind: 'cluster',
      name: `cluster ${reads.target.cluster.name}`,
      arn: reads.target.cluster.arn,
    },
    () => reads.cluster(),
  );
}

/**
 * Reads a service account on a cluster that was described: its association and the role of that. What could not be read
 * says so, and is never taken for absent.
 */
export async function readSubject(
  serviceAccount: ServiceAccountRef,
  described: Reading<ClusterDescription>,
  reads: Reads,
): Promise<Subject> {
  const { target, attempts } = reads;
  const { namespace, serviceAccount: name } = serviceAccount;
  const [agent, association] = await Promise.all([
    readAgent(described, reads),
    // Not being let describe a cluster says nothing of its associations; not finding or reaching it does.
    described.state === 'unread' && described.cause !== 'forbidden'
      ? described
      : attempts.make(
          { kind: 'association', name: `${namespace}/${name}` },
          () => reads.associationOf(namespace, name),
        ),
  ]);
  return {
    serviceAccount,
    cluster: target.cluster,
    mechanism: { kind: 'association', association, agent },
    role: await readAssociatedRole(valueOf(association), reads),
  };
}

/** Reads the role of an association with all its policies. Absent: no association was read, or there is no such role any more. */
async function readAssociatedRole(
  association: Association | undefined,
  reads: Reads,
): Promise<Reading<Role>> {
  if (!association) {
    return { state: 'absent' };
  }
  const { roleArn } = association;
  const reading = await reads.attempts.make(
    { kind: 'role', name: `role ${roleArn}`, arn: roleArn },
    () => reads.role(roleArn),
  );
  if (reading.state !== 'read') {
    return reading;
  }
  const { role, failures } = reading.value;
  // A role made anew under another path has the name and not the ARN: the association does not lead to it.
  if (role.arn !== roleArn) {
    return { state: 'absent' };
  }
  for (const { subject, failure } of failures) {
    reads.attempts.note(subject, failure);
  }
  return { state: 'read', value: role };
}
