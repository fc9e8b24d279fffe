import type {
  AuditorService,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { Response } from 'express';
import { withinDeadline } from './deadline';
import type { RequestLimit } from './RequestLimit';
import type { RequestContext } from './service';

type AnyRequest = Parameters<HttpAuthService['credentials']>[0];

/** What a route does for a person. */
export interface Route<TAnswer> {
  /** What the audit log keeps: names alone, for no document is worth a log that many may read. Left out: nothing. */
  event?: Pick<
    Parameters<AuditorService['createEvent']>[0],
    'eventId' | 'severityLevel' | 'meta'
  >;
  answer: (context: RequestContext) => Promise<TAnswer>;
}

/**
 * Answers requests, each as the person whose credentials it carries. The audit log gets what was begun and how it ended; work
 * is given up where the client goes away before its response is whole, and where it takes too long.
 */
export function routeWith({
  httpAuth,
  auditor,
  limit,
  requestMs,
}: {
  httpAuth: HttpAuthService;
  auditor: AuditorService;
  limit: RequestLimit;
  /** Milliseconds after which a request is given up. */
  requestMs: number;
}) {
  return async <TAnswer>(
    request: AnyRequest,
    response: Response<TAnswer>,
    { event, answer }: Route<TAnswer>,
  ): Promise<void> => {
    const credentials = await httpAuth.credentials(request, {
      allow: ['user'],
    });
    const run = () =>
      withinDeadline(requestMs, signalOf(response), signal =>
        limit.run(credentials, () => answer({ credentials, signal })),
      );
    response.json(
      event ? await audited(auditor, { ...event, request }, run) : await run(),
    );
  };
}

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

/** A signal that aborts when the client goes away before its response is whole. */
function signalOf(res: Response): AbortSignal {
  const controller = new AbortController();
  const onClose = () => {
    if (!res.writableFinished) {
      controller.abort();
    }
  };
  if (res.closed) {
    onClose();
  } else {
    res.once('close', onClose);
  }
  return controller.signal;
}
