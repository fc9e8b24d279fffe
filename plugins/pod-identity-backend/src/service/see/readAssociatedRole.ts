import type { Association, Role } from 'backstage-plugin-pod-identity-common';
import type { ClusterConfig } from '../../config';
import type { Attempt, Attempts } from './Attempts';
import type { AwsReads } from './AwsReads';
import { missingRole } from './failures';

/**
 * Reads the role of an association with all its policies. Without a value: there is no association, or no such role any
 * more; the latter is a failure too.
 */
export async function readAssociatedRole(
  target: ClusterConfig,
  association: Association | undefined,
  reads: AwsReads,
  attempts: Attempts,
): Promise<Attempt<Role | undefined>> {
  if (!association) {
    return { ok: true, value: undefined };
  }
  const { roleArn } = association;
  const reading = await attempts.make(
    { what: 'role', name: `role ${roleArn}` },
    () => reads.role(target, roleArn),
  );
  if (!reading.ok) {
    return reading;
  }
  // A role made anew under another path has the name and not the ARN: the association does not lead to it.
  if (reading.value?.role.arn !== roleArn) {
    attempts.failures.push(missingRole(roleArn));
    return { ok: true, value: undefined };
  }
  for (const { name, failure } of reading.value.failures) {
    attempts.note({ what: 'policy', name }, failure);
  }
  return { ok: true, value: reading.value.role };
}
