import { benchDecisions } from './benchDecisions';
import { benchPortal } from './benchPortal';
import { benchReading } from './benchReading';
import { benchWhoCan } from './benchWhoCan';
import { objectOf } from './fleet/objectOf';
import { makeFleet } from './fleet/makeFleet';
import { machine } from './measure/machine';

const ASSOCIATIONS = 50_000;
const ROUNDS = 7;
/** Of what takes seconds. */
const FEW_ROUNDS = 3;

const print = (...lines: string[]) =>
  lines.forEach(line => process.stdout.write(`${line}\n`));

print(machine(), `Median of ${ROUNDS} rounds, with the least and the most.`);

const started = performance.now();
const fleet = makeFleet(ASSOCIATIONS);
const roles = new Set(fleet.map(({ role }) => role)).size;
print(
  '',
  `${
    fleet.length
  } associations of ${roles} roles, written and parsed in ${Math.round(
    performance.now() - started,
  )} ms`,
);

const object = objectOf('ns-17');
print('', 'Decisions', ...benchDecisions(fleet, object, ROUNDS));
print(
  '',
  `Which of ${fleet.length} associations may read ${object.arn}?`,
  ...benchWhoCan(fleet, object, ROUNDS),
);
print(
  '',
  `The same as the portal answers it; median of ${FEW_ROUNDS} rounds`,
  ...benchPortal(fleet, object, FEW_ROUNDS),
);
print('', "A role at IAM's limits, and of a tenth", ...benchReading(ROUNDS));
