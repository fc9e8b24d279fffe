import {
  coreServices,
  createServiceFactory,
  type RootLoggerService,
} from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';

/** What the portal tells those who run it. */
export class Records {
  /** Lines of level warn and error that came with the error behind them. */
  readonly causes: { message: string; cause: Error }[] = [];
  /** How audited requests ended; with the error where they failed. */
  readonly audited: { eventId: string; error?: Error }[] = [];

  clear(): void {
    this.causes.length = 0;
    this.audited.length = 0;
  }

  readonly logger = createServiceFactory({
    service: coreServices.rootLogger,
    deps: {},
    factory: () => {
      const note = (message: string, meta?: unknown) => {
        if (isError(meta)) {
          this.causes.push({ message, cause: meta as Error });
        }
      };
      const logger: RootLoggerService = {
        error: note,
        warn: note,
        info: () => {},
        debug: () => {},
        child: () => logger,
      };
      return logger;
    },
  });

  readonly auditor = createServiceFactory({
    service: coreServices.auditor,
    deps: {},
    factory: () => ({
      createEvent: async ({ eventId }) => ({
        success: async () => {
          this.audited.push({ eventId });
        },
        fail: async ({ error }) => {
          this.audited.push({ eventId, error: error as Error });
        },
      }),
    }),
  });
}
