import { decide, evaluate, type EvaluationRequest } from 'iam-policy';
import { entryRequest, readQuestion, readRequest } from './ask/requests';
import type { FleetRecord, ObjectAsked } from './fleet/Fleet';
import { rateLine } from './measure/lines';
import { measure } from './measure/measure';

/** How many decisions a second: each association's entry into its role, and its read of the object. */
export function benchDecisions(
  fleet: readonly FleetRecord[],
  object: ObjectAsked,
  rounds: number,
): string[] {
  const question = readQuestion(object);
  const asked = fleet.flatMap(record => [
    { request: entryRequest(record, 'sts:AssumeRole'), record },
    { request: readRequest(record, question), record },
  ]);
  const count = (isAllowed: (typeof outcomes)[number]) =>
    `${asked.filter(isAllowed).length} of ${asked.length} allowed`;
  const outcomes = [decide, evaluatedOutcome].map(
    judge =>
      ({
        request,
        record,
      }: {
        request: EvaluationRequest;
        record: FleetRecord;
      }) =>
        judge(request, record.role.layers) === 'allowed',
  );
  const works = ['decide: the outcome', 'evaluate: with the whole trace'].map(
    (name, index) => ({ name, run: () => count(outcomes[index]) }),
  );
  return measure(works, rounds).map(each => rateLine(each, asked.length));
}

function evaluatedOutcome(...args: Parameters<typeof evaluate>) {
  return evaluate(...args).outcome;
}
