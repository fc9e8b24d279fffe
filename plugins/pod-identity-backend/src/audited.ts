import type { AuditorService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';

/** Does something between the two events that tell of it: that it was begun, and how it ended. */
export async function audited<T>(
  auditor: AuditorService,
  event: Parameters<AuditorService['createEvent']>[0],
  run: () => Promise<T>,
): Promise<T> {
  const auditorEvent = await auditor.createEvent(event);
  try {
    const result = await run();
    await auditorEvent.success();
    return result;
  } catch (error) {
    await auditorEvent.fail({ error: toError(error) });
    throw error;
  }
}
