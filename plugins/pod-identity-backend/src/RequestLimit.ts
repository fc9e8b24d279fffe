import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { CustomErrorBase } from '@backstage/errors';

/** A page asks for a few things at once; who asks for more waits for them first. */
const MOST_AT_ONCE = 10;

/** Says that a person asks for too much at once. Answered as 429. */
class TooManyRequestsError extends CustomErrorBase {
  name = 'TooManyRequestsError' as const;
  readonly statusCode = 429;
}

/** Does a few requests of a person at a time, in this replica, and refuses further ones. */
export class RequestLimit {
  readonly #running = new Map<string, number>();

  /** Does a request of a person; throws a TooManyRequestsError where they have too many under way. */
  async run<T>(
    { principal }: BackstageCredentials,
    work: () => Promise<T>,
  ): Promise<T> {
    const { userEntityRef: person = '' } = principal as {
      userEntityRef?: string;
    };
    const running = this.#running.get(person) ?? 0;
    if (running >= MOST_AT_ONCE) {
      throw new TooManyRequestsError(
        `You have ${running} requests for AWS access under way, and the portal does ${MOST_AT_ONCE} of a person at a time. Wait for an answer, then try again.`,
      );
    }
    this.#running.set(person, running + 1);
    try {
      return await work();
    } finally {
      const left = (this.#running.get(person) ?? 1) - 1;
      if (left > 0) {
        this.#running.set(person, left);
      } else {
        this.#running.delete(person);
      }
    }
  }
}
