import type { LoggerService } from '@backstage/backend-plugin-api';
import type { ReadFailure } from 'backstage-plugin-pod-identity-common';
import { isFailure, type AwsFailure } from '../../aws';

/** What came of an attempt to read something. */
export type Attempt<T> =
  | { ok: true; value: T }
  | { ok: false; reason: ReadFailure['reason']; message: string };

/** Attempts to read the parts of one row; what fails becomes a failure of the row, and its cause goes to the log. */
export class Attempts {
  readonly failures: ReadFailure[] = [];
  readonly #logger: LoggerService;

  constructor(logger: LoggerService) {
    this.#logger = logger;
  }

  /** Rejects only with what is no failure of AWS, such as an aborted request. */
  async make<T>(
    subject: Pick<ReadFailure, 'what' | 'name'>,
    read: () => Promise<T>,
  ): Promise<Attempt<T>> {
    try {
      return { ok: true, value: await read() };
    } catch (error) {
      if (!isFailure(error)) {
        throw error;
      }
      const { reason, message } = this.note(subject, error);
      return { ok: false, reason, message };
    }
  }

  /** Records a failure. */
  note(
    { what, name }: Pick<ReadFailure, 'what' | 'name'>,
    failure: AwsFailure,
  ): ReadFailure {
    const noted = failure.toReadFailure(what, name);
    this.failures.push(noted);
    // What is not there is the business of whoever wrote the annotation, and no news at every view of a page.
    this.#logger[failure.reason === 'not-found' ? 'debug' : 'warn'](
      `Could not read ${name}: ${failure.happened}`,
      failure.cause,
    );
    return noted;
  }
}
