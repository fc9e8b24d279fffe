import type {
  AuditorService,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { Response } from 'express';
import { withinDeadline } from './deadline';
import type { RequestLimit } from './RequestLimit';
import { sendJson } from './sendJson';
import type { RequestContext } from './service';

type AnyRequest = Parameters<HttpAuthService['credentials']>[0];

/** What a route does for a person. */
export interface Route<TAnswer> {
  /** What the audit log keeps of the question. Left out: nothing. */
  event?: Pick<
    Parameters<AuditorService['createEvent']>[0],
    'eventId' | 'severityLevel' | 'meta'
  >;
  answer: (context: RequestContext) => Promise<TAnswer>;
  /** What the audit log keeps of the answer. Left out: that there was one. */
  told?: (answer: TAnswer) => AuditMeta;
}

type AuditMeta = NonNullable<
  Parameters<AuditorService['createEvent']>[0]['meta']
>;

/** Requests that have an audit event. */
const begun = new WeakSet<object>();

/** Whether the audit log has an event of a request, so that a refusal of it stands there. */
export function isAudited(request: object): boolean {
  return begun.has(request);
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
    { event, answer, told }: Route<TAnswer>,
  ): Promise<void> => {
    const gone = signalOf(response);
    const run = async () => {
      const credentials = await httpAuth.credentials(request, {
        allow: ['user'],
      });
      return withinDeadline(requestMs, gone, signal =>
        limit.run(credentials, () => answer({ credentials, signal })),
      );
    };
    if (event) {
      begun.add(request);
    }
    await sendJson(
      response,
      event
        ? await audited(auditor, { ...event, request }, run, told)
        : await run(),
      gone,
    );
  };
}

/** Does something between the two events that tell of it: that it was begun, and how it ended. */
export async function audited<T>(
  auditor: AuditorService,
  event: Parameters<AuditorService['createEvent']>[0],
  run: () => Promise<T>,
  told?: (result: T) => AuditMeta,
): Promise<T> {
  const auditorEvent = await auditor.createEvent(event);
  try {
    const result = await run();
    await auditorEvent.success(told && { meta: told(result) });
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
