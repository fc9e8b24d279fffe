import type { KeyUse, Reservation } from '../../model';
import type { AskedResource } from '../AskedResource';

/** The KMS key that may stand in the way of what uses the key of a resource; none where it is known to be under no such key. */
export function keyReservations(
  { encryption }: AskedResource,
  use: KeyUse,
): Reservation[] {
  switch (encryption?.state) {
    case 'absent':
      return [];
    case 'read':
      return [{ cause: 'kms-key', key: encryption.value, use }];
    default:
      return [
        { cause: 'kms-key', use, ...(encryption && { unread: encryption }) },
      ];
  }
}
