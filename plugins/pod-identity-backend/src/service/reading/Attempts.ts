import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  readingOf,
  type ReadFailure,
  type Reading,
  type ReadSubject,
  type Unread,
} from 'backstage-plugin-pod-identity-common';
import { isFailure, type AwsFailure } from '../../aws';

/** Attempts to read the parts of one row; what fails becomes a failure of the row, and its cause goes to the log. */
export class Attempts {
  readonly failures: ReadFailure[] = [];
  readonly #logger: LoggerService;

  constructor(logger: LoggerService) {
    this.#logger = logger;
  }

  /** Reads; undefined says that the thing is absent. Rejects only with what is no failure of AWS, such as an aborted request. */
  async make<T>(
    subject: ReadSubject,
    read: () => Promise<T | undefined>,
  ): Promise<Reading<T>> {
    try {
      return readingOf(await read());
    } catch (error) {
      if (!isFailure(error)) {
        throw error;
      }
      return this.note(subject, error);
    }
  }

  /** Records a failure of a call. */
  note(subject: ReadSubject, failure: AwsFailure): Unread {
    const unread = failure.toUnread();
    this.add(subject, unread);
    // What is not there is the business of whoever wrote the annotation, and no news at every view of a page.
    this.#logger[failure.reason === 'not-found' ? 'debug' : 'warn'](
      `Could not read ${subject.name}: ${failure.happened}`,
      failure.cause,
    );
    return unread;
  }

  /** Records what is known to be unread without a call. */
  add(subject: ReadSubject, { state, ...failure }: Unread): void {
    this.failures.push({ subject, ...failure });
  }
}
