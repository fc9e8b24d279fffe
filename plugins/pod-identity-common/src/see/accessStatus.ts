import type { AccessStatus, Admission } from '../model';
import type { Subject } from '../subject/Subject';

const BY_ADMISSION = {
  allowed: 'admitted',
  denied: 'refused',
  unknown: 'undecided',
} as const;

/**
 * How far a service account gets on its way to a role. Absence is claimed only where it was read.
 *
 * @public
 */
export function accessStatus(
  { mechanism, role }: Pick<Subject, 'mechanism' | 'role'>,
  admission: Admission | undefined,
): Exclude<AccessStatus, 'misnamed' | 'withheld'> {
  const { association } = mechanism;
  if (association.state !== 'read') {
    return association.state === 'absent' ? 'no-association' : 'unread';
  }
  if (role.state !== 'read') {
    return role.state === 'absent' ? 'role-gone' : 'role-unread';
  }
  return BY_ADMISSION[admission?.outcome ?? 'unknown'];
}
