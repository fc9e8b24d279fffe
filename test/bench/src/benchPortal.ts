import { askersOf } from './ask/askersOf';
import { whoCan, whoCanByDecideAccess } from './ask/whoCan';
import type { FleetRecord, ObjectAsked } from './fleet/Fleet';
import { ratioLine } from './measure/lines';
import { measure } from './measure/measure';

/** What the portal does of "who can?" once AWS has answered: documents parsed, decisions, sentences. */
export function benchPortal(
  fleet: readonly FleetRecord[],
  object: ObjectAsked,
  rounds: number,
): string[] {
  const ways = [
    ['decideAccess for each', whoCanByDecideAccess],
    ['who may not first, then decideAccess', whoCan],
  ] as const;
  const measured = measure(
    ways.map(([name, ask]) => ({
      name,
      run() {
        const told = ask(askersOf(fleet), object);
        const allowed = told.filter(({ outcome }) => outcome === 'allowed');
        return `${allowed.length} of ${fleet.length} may read`;
      },
    })),
    rounds,
  );
  return measured.map(each => ratioLine(each, measured[0]));
}
