import { decide } from 'iam-policy';
import type { FleetRecord, ObjectAsked } from '../fleet/Fleet';
import { mayEnter } from './mayEnter';
import { readQuestion, readRequest } from './requests';

/** The same, each association decided by itself. */
export function whoMayReadByDecide(
  fleet: readonly FleetRecord[],
  object: ObjectAsked,
): FleetRecord[] {
  const question = readQuestion(object);
  return fleet.filter(
    record =>
      decide(readRequest(record, question), record.role.layers) === 'allowed' &&
      mayEnter(record),
  );
}
