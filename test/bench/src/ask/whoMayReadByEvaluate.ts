import { evaluate } from 'iam-policy';
import type { FleetRecord, ObjectAsked } from '../fleet/Fleet';
import { entryRequest, readQuestion, readRequest } from './requests';

/** The same, each step with its trace: what every faster way must agree with. */
export function whoMayReadByEvaluate(
  fleet: readonly FleetRecord[],
  object: ObjectAsked,
): FleetRecord[] {
  const question = readQuestion(object);
  return fleet.filter(record =>
    [
      entryRequest(record, 'sts:AssumeRole'),
      entryRequest(record, 'sts:TagSession'),
      readRequest(record, question),
    ].every(
      request => evaluate(request, record.role.layers).outcome === 'allowed',
    ),
  );
}
