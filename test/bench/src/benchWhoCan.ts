import { bareScan } from './ask/bareScan';
import { scanNames } from './ask/scanNames';
import { whoMayRead } from './ask/whoMayRead';
import { whoMayReadByDecide } from './ask/whoMayReadByDecide';
import { whoMayReadByEvaluate } from './ask/whoMayReadByEvaluate';
import { whoMayReadFromText } from './ask/whoMayReadFromText';
import type { FleetRecord, ObjectAsked } from './fleet/Fleet';
import { ratioLine } from './measure/lines';
import { measure } from './measure/measure';

/** Which associations may read the object, beside a plain scan of the same data and slower ways to the same answer. */
export function benchWhoCan(
  fleet: readonly FleetRecord[],
  object: ObjectAsked,
  rounds: number,
): string[] {
  const ways = [
    ['prepareQuestion', whoMayRead],
    ['decide, each by itself', whoMayReadByDecide],
    ['evaluate, each with its trace', whoMayReadByEvaluate],
    ['parsed anew each time, then decide', whoMayReadFromText],
  ] as const;
  const [scan, ...measured] = measure(
    [
      {
        name: 'bare scan of the same texts',
        run() {
          const { compared, equal } = bareScan(fleet, object);
          return `${compared} texts compared, an equal one in ${equal} of ${fleet.length}`;
        },
      },
      {
        name: 'bare scan of the names alone',
        run: () =>
          `${scanNames(fleet, 'ns-17')} of ${fleet.length} in the namespace`,
      },
      ...ways.map(([name, ask]) => ({
        name,
        run: () => `${ask(fleet, object).length} of ${fleet.length} may read`,
      })),
    ],
    rounds,
  );
  return [scan, ...measured].map(each => ratioLine(each, scan));
}
