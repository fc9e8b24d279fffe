import type { AskingServiceAccount } from '../DecideAccessInput';
import type { Cause } from '../judge/Judged';
import { embedded } from '../../words/capitalised';

/** Why pods get no session of the role, or may not; a clause. */
export function entryWords(
  cause: Cause,
  {
    serviceAccount: { namespace, serviceAccount },
    cluster,
    association,
    associationUnread = '',
    roleUnread = '',
  }: AskingServiceAccount,
): string {
  const workload = `${namespace}/${serviceAccount}`;
  const role = association?.roleArn;
  switch (cause) {
    case 'association-absent':
      return `${workload} has no Pod Identity association on cluster ${cluster.name}`;
    case 'association-unread':
      return `the association of ${workload} could not be read: ${embedded(
        associationUnread,
      )}`;
    case 'role-absent':
      return `role ${role}, to which the association of ${workload} leads, does not exist`;
    case 'role-unread':
      return `role ${role} could not be read: ${embedded(roleUnread)}`;
    default:
      return `pods of ${workload} go on to work as the target role ${association?.targetRoleArn}, which is not read here`;
  }
}
