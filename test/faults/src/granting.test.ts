import {
  canHappen,
  lasting,
  lastingAfter,
  lostAnswers,
  passing,
  slow,
} from './faults';
import { associationFlows, roleFlows } from './flows';
import {
  abandon,
  expectGranted,
  expectHonestError,
  expectNothingRaw,
  expectNoWrites,
  expectShown,
} from './hold';
import { isWrite } from './observe/isWrite';
import { observedCalls } from './observe/observed';
import { occurrences } from './observe/occurrences';
import { startRig, type Answer, type Rig } from './portal';
import { stateOf, type AwsState } from './portal/stateOf';
import { withoutWaiting } from './withoutWaiting';

jest.setTimeout(60_000);

// Whatever fails, what is told is true, and another run makes it what was wanted, once.
describe.each([...roleFlows, ...associationFlows])('$name', flow => {
  const observed = occurrences(observedCalls(flow));
  const isWritten = observed.some(({ call }) => isWrite(call));
  let rig: Rig;
  let clean: Answer;
  let before: AwsState;
  let wanted: AwsState;

  beforeAll(async () => {
    withoutWaiting();
    rig = await startRig();
    await rig.before(flow);
    before = stateOf(rig.portal.aws);
    clean = await flow.ask(rig.portal);
    wanted = stateOf(rig.portal.aws);
  });
  afterAll(() => rig.stop());
  beforeEach(() => rig.before(flow));

  /** The next run completes what there is; the one after it has nothing to do. */
  const expectCompletedByRunningAgain = async () => {
    await rig.mend();
    const second = await flow.ask(rig.portal);
    expect(second.status).toBe(200);
    expect(stateOf(rig.portal.aws)).toEqual(wanted);
    if (isWritten) {
      await rig.mend();
      expect(await flow.ask(rig.portal)).toMatchObject({
        status: 200,
        body: { changed: false },
      });
      expectNoWrites(rig.portal);
    }
  };

  it('is done, by calls of AWS', () => {
    expect(clean.status).toBe(200);
    expect(observed).not.toEqual([]);
    expect(JSON.stringify(wanted) !== JSON.stringify(before)).toBe(isWritten);
  });

  // First, while the SDK still allows itself repetitions: those in vain are taken off what it has for all calls.
  describe.each(observed)('$name', occurrence => {
    const writes = isWrite(occurrence.call);

    const kinds = [...passing, ...(writes ? lostAnswers : [])].filter(kind =>
      canHappen(kind, occurrence.call),
    );

    it.each(kinds)('$name: is done all the same', async kind => {
      rig.break(kind, occurrence);
      const answer = await flow.ask(rig.portal);
      expect(rig.portal.aws.admin.faults()[0].hit).toBe(1);
      if (isWritten) {
        expectGranted(answer, rig.portal, { before, wanted });
      } else {
        expectShown(answer, rig.portal, clean);
      }
      if (writes) {
        await expectCompletedByRunningAgain();
      }
    });
  });

  describe.each(observed)('$name', occurrence => {
    const writes = isWrite(occurrence.call);

    const kinds = [...lasting, ...(writes ? lastingAfter : [])].filter(kind =>
      canHappen(kind, occurrence.call),
    );

    it.each(kinds)(
      '$name: says what was done, and running again completes it',
      async kind => {
        rig.break(kind, occurrence);
        const answer = await flow.ask(rig.portal);
        expect(answer.status).toBeGreaterThan(500);
        expectHonestError(answer, rig.portal, { before, words: kind.words! });
        expectNothingRaw(answer.body.error.message);
        if (!isWritten) {
          expectNoWrites(rig.portal);
        }
        await expectCompletedByRunningAgain();
      },
    );

    it(`${slow.name}: stops calling AWS, and running again completes it`, async () => {
      rig.break(slow, occurrence);
      const { known, later } = await abandon(flow, rig.portal);
      expect(later).toBe(known);
      await expectCompletedByRunningAgain();
    });
  });
});
