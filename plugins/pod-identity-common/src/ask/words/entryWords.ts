import { valueOf, type Reading } from '../../model';
import type { Subject } from '../../subject/Subject';
import type { Cause } from '../judge/Judged';
import { embedded } from '../../words/capitalised';

/** Why pods get no session of the role, or may not; a clause. */
export function entryWords(
  cause: Cause,
  {
    serviceAccount: { namespace, serviceAccount },
    cluster,
    mechanism: { association },
    role,
  }: Subject,
): string {
  const workload = `${namespace}/${serviceAccount}`;
  const roleArn = valueOf(association)?.roleArn;
  switch (cause) {
    case 'association-absent':
      return `${workload} has no Pod Identity association on cluster ${cluster.name}`;
    case 'association-unread':
      return `the association of ${workload} could not be read: ${reasonOf(
        association,
      )}`;
    case 'role-absent':
      return `role ${roleArn}, to which the association of ${workload} leads, does not exist`;
    case 'role-unread':
      return `role ${roleArn} could not be read: ${reasonOf(role)}`;
    default:
      return `pods of ${workload} go on to work as the target role ${
        valueOf(association)?.targetRoleArn
      }, which is not read here`;
  }
}

function reasonOf(reading: Reading<unknown>): string {
  return reading.state === 'unread' ? embedded(reading.reason) : '';
}
