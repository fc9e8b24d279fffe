import { setTimeout as sleep } from 'node:timers/promises';
import type { Flow } from '../flows';
import type { Portal } from '../portal';

/**
 * Asks, and goes away when the fault in force happens. Answers the number of calls that AWS had seen when the portal knew of
 * it, and some time later.
 */
export async function abandon(
  flow: Flow & { audited?: boolean },
  portal: Portal,
): Promise<{ known: number; later: number }> {
  const { admin } = portal.aws;
  const controller = new AbortController();
  const asked = flow.ask(portal, controller.signal).then(
    () => 'answered',
    error => error.name,
  );
  await until(() => admin.faults()[0].hit > 0);
  controller.abort();
  expect(await asked).toBe('AbortError');
  if (flow.audited ?? true) {
    await until(() => portal.records.audited.length > 0);
    expect(portal.records.audited[0].error?.name).toBe('AbortError');
  }
  // What was on its way still arrives.
  await sleep(25);
  const known = admin.info().calls;
  // Longer than the fault keeps its call waiting: what would follow it is made by then.
  await sleep(120);
  return { known, later: admin.info().calls };
}

/** At most 10 s. */
async function until(isSo: () => boolean): Promise<void> {
  for (let i = 0; i < 5_000 && !isSo(); i += 1) {
    await sleep(2);
  }
}
