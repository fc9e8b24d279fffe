import type { FleetRecord, ObjectAsked } from '../fleet/Fleet';
import { readLayers } from '../fleet/readLayers';
import { whoMayReadByDecide } from './whoMayReadByDecide';

/** The same, with nothing kept: the documents are parsed anew for each association. */
export function whoMayReadFromText(
  fleet: readonly FleetRecord[],
  object: ObjectAsked,
): FleetRecord[] {
  return fleet.filter(record => {
    const role = { ...record.role, layers: readLayers(record.role) };
    return whoMayReadByDecide([{ ...record, role }], object).length > 0;
  });
}
