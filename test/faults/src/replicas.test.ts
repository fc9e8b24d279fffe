import type { PlanStep } from 'backstage-plugin-pod-identity-common';
import { associationFlows, roleFlows } from './flows';
import { expectNoWrites } from './hold';
import { isWrite } from './observe/isWrite';
import { observedCalls } from './observe/observed';
import { startPortal, startRig, type Portal, type Rig } from './portal';
import { stateOf, type AwsState } from './portal/stateOf';
import { withoutWaiting } from './withoutWaiting';

jest.setTimeout(60_000);

interface Outcome {
  changed: boolean;
  steps: PlanStep[];
}

const writing = [...roleFlows, ...associationFlows].filter(flow =>
  observedCalls(flow).some(isWrite),
);

describe('two replicas are asked the same at once', () => {
  let rig: Rig;
  let second: Portal;

  beforeAll(async () => {
    withoutWaiting();
    rig = await startRig();
    second = await startPortal(rig.portal.aws);
  });
  afterAll(async () => {
    await second.stop();
    await rig.stop();
  });

  describe.each(writing)('$name', flow => {
    const calls = observedCalls(flow);
    let wanted: AwsState;

    beforeAll(async () => {
      await rig.before(flow);
      await flow.ask(rig.portal);
      wanted = stateOf(rig.portal.aws);
    });
    beforeEach(() => rig.before(flow));

    it.each([...new Set(calls)])(
      'one is late at %s: both tell what they did, and it is there once',
      async call => {
        const { admin } = rig.portal.aws;
        admin.setFaults([{ call, nth: 1, fault: { kind: 'delay', ms: 25 } }]);
        const answers = await Promise.all([
          flow.ask(rig.portal),
          flow.ask(second),
        ]);
        expect(answers.map(({ status }) => status)).toEqual([200, 200]);
        expect(stateOf(rig.portal.aws)).toEqual(wanted);
        const outcomes: Outcome[] = answers.map(({ body }) => body);
        for (const { changed, steps } of outcomes) {
          expect(steps.some(({ action }) => action !== 'keep')).toBe(changed);
        }
        const creations = admin
          .calls()
          .filter(
            ({ operation, status }) =>
              /^Create/.test(operation ?? '') && status! < 300,
          );
        expect(outcomes.flatMap(createdThings)).toHaveLength(creations.length);

        await rig.mend();
        expect((await flow.ask(second)).body.changed).toBe(false);
        expectNoWrites(rig.portal);
      },
    );
  });
});

/** What an outcome says to have made; a role or an association, not what they are born with. */
function createdThings({ steps }: Outcome): PlanStep[] {
  return steps.filter(
    ({ action, resource }) =>
      action === 'create' && ['role', 'association'].includes(resource),
  );
}
