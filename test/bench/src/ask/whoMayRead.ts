import { prepareQuestion } from 'iam-policy';
import type { FleetRecord, ObjectAsked } from '../fleet/Fleet';
import { mayEnter } from './mayEnter';
import { readQuestion } from './requests';

/** Which associations may read an object; the read first, because most fail there. */
export function whoMayRead(
  fleet: readonly FleetRecord[],
  object: ObjectAsked,
): FleetRecord[] {
  const ask = prepareQuestion(readQuestion(object));
  return fleet.filter(
    record => ask(record.session) === 'allowed' && mayEnter(record),
  );
}
