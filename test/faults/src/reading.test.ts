import { canHappen, lasting, passing, slow } from './faults';
import { readingFlows } from './flows';
import {
  abandon,
  expectNothingEmptied,
  expectNothingRaw,
  textsOf,
} from './hold';
import { observedCalls } from './observe/observed';
import { occurrences } from './observe/occurrences';
import { startRig, type Answer, type Rig } from './portal';
import { withoutWaiting } from './withoutWaiting';

jest.setTimeout(60_000);

describe.each(readingFlows)('$name', flow => {
  const observed = occurrences(observedCalls(flow));
  let rig: Rig;
  let clean: Answer;

  beforeAll(async () => {
    withoutWaiting();
    rig = await startRig();
    await rig.before(flow);
    clean = await flow.ask(rig.portal);
  });
  afterAll(() => rig.stop());
  beforeEach(() => rig.mend());

  const ask = async () => {
    const { status, body } = await flow.ask(rig.portal);
    return { status, body: timeless(body) };
  };

  it('is answered, by calls of AWS', () => {
    expect(clean.status).toBe(200);
    expect(observed).not.toEqual([]);
  });

  // First, while the SDK still allows itself repetitions: those in vain are taken off what it has for all calls.
  describe.each(observed)('$name', occurrence => {
    const kinds = passing.filter(kind => canHappen(kind, occurrence.call));

    it.each(kinds)('$name: is answered all the same', async kind => {
      rig.break(kind, occurrence);
      expect(await ask()).toEqual({ ...clean, body: timeless(clean.body) });
      expect(rig.portal.aws.admin.faults()[0].hit).toBe(1);
    });
  });

  describe.each(observed)('$name', occurrence => {
    const kinds = lasting.filter(kind => canHappen(kind, occurrence.call));

    it.each(kinds)('$name: says what was not read', async kind => {
      rig.break(kind, occurrence);
      const { status, body } = await ask();
      expect(status).toBe(200);
      expect(textsOf(body).filter(text => kind.words?.test(text))).not.toEqual(
        [],
      );
      expectNothingRaw(body);
      expectNothingEmptied(clean.body, body);

      const allowed = flow.allowed?.(clean.body) ?? [];
      for (const each of flow.allowed?.(body) ?? []) {
        expect(allowed).toContain(each);
      }
      expect(rig.portal.records.causes).not.toEqual([]);

      await rig.mend();
      expect((await ask()).body).toEqual(timeless(clean.body));
    });

    it(`${slow.name}: stops asking AWS`, async () => {
      rig.break(slow, occurrence);
      const { known, later } = await abandon(flow, rig.portal);
      expect(later).toBe(known);
    });
  });
});

/** An answer without the time at which AWS was read. */
function timeless(body: any): any {
  const { readAt: _, ...rest } = body;
  return rest;
}
