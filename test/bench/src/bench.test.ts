import { bareScan } from './ask/bareScan';
import { whoMayRead } from './ask/whoMayRead';
import { whoMayReadByDecide } from './ask/whoMayReadByDecide';
import { whoMayReadByEvaluate } from './ask/whoMayReadByEvaluate';
import { whoMayReadFromText } from './ask/whoMayReadFromText';
import { askersOf } from './ask/askersOf';
import { whoCan, whoCanByDecideAccess } from './ask/whoCan';
import { benchDecisions } from './benchDecisions';
import { benchPortal } from './benchPortal';
import { benchReading } from './benchReading';
import { benchWhoCan } from './benchWhoCan';
import { makeFleet } from './fleet/makeFleet';
import { objectOf } from './fleet/objectOf';

// Nothing here tests a time; a busy machine may take its own.
jest.setTimeout(60_000);

describe('bench', () => {
  const fleet = makeFleet(500, 7);
  const namespaces = [...new Set(fleet.map(({ namespace }) => namespace))];

  it.each([
    ['whoMayRead', whoMayRead],
    ['whoMayReadByDecide', whoMayReadByDecide],
    ['whoMayReadFromText', whoMayReadFromText],
  ])('%s agrees with evaluate about each association', (_, ask) => {
    for (const namespace of namespaces.slice(0, 10)) {
      const object = objectOf(namespace);
      expect(
        ask(fleet, object).map(({ serviceAccount }) => serviceAccount),
      ).toEqual(
        whoMayReadByEvaluate(fleet, object).map(
          ({ serviceAccount }) => serviceAccount,
        ),
      );
    }
  });

  it('whoCan says what decideAccess says of each, and names whom evaluate allows', () => {
    for (const namespace of namespaces.slice(0, 10)) {
      const object = objectOf(namespace);
      const told = whoCan(askersOf(fleet), object);
      expect(told).toEqual(whoCanByDecideAccess(askersOf(fleet), object));
      expect(
        told.map(({ serviceAccount }) => serviceAccount.serviceAccount),
      ).toEqual(
        whoMayReadByEvaluate(fleet, object).map(
          ({ serviceAccount }) => serviceAccount,
        ),
      );
    }
  });

  it('asks what some may and most may not', () => {
    for (const namespace of namespaces.slice(0, 10)) {
      const { length } = whoMayRead(fleet, objectOf(namespace));
      expect(length).toBeGreaterThan(0);
      expect(length).toBeLessThan(fleet.length / 4);
    }
  });

  it('makes the same fleet for the same seed, and another for another', () => {
    const textOf = (seed: number) => JSON.stringify(makeFleet(100, seed));
    expect(textOf(1)).toBe(textOf(1));
    expect(textOf(1)).not.toBe(textOf(2));
  });

  it('scans every text of every record', () => {
    const small = makeFleet(10);
    const { trust, identity, boundary } = small[0].role;
    const texts = JSON.stringify([trust, ...identity, boundary]);
    const { compared } = bareScan(small, objectOf('ns-1'));
    expect(compared).toBeGreaterThan(small.length * 5);
    expect(compared).toBeLessThan(small.length * texts.split(',').length);
  });

  it('prints what was done beside each figure', () => {
    const object = objectOf('ns-17');
    const lines = [
      ...benchDecisions(fleet, object, 2),
      ...benchWhoCan(fleet, object, 2),
      ...benchPortal(fleet, object, 2),
      ...benchReading(1),
    ];
    expect(lines).toHaveLength(14);
    for (const line of lines) {
      expect(line).toMatch(/\d.* \(\S+ to \S+\).*; .*\d+ .*of \d+/);
    }
  });
});
