import {
  ConflictError,
  CustomErrorBase,
  InputError,
  NotFoundError,
  ServiceUnavailableError,
} from '@backstage/errors';
import type { Unread, UnreadCause } from 'backstage-plugin-pod-identity-common';
import { coded } from '../coded';

/** Why a call of AWS failed: as a read can, or as only a write can. */
export type AwsFailureReason =
  | Exclude<
      UnreadCause,
      'unsupported' | 'unconfigured' | 'withheld' | 'unasked'
    >
  | 'exists'
  | 'not-yet';

/** A failed call of AWS in the words of the domain. The AWS error is its cause, for the log alone. */
export class AwsFailure extends CustomErrorBase {
  readonly reason: AwsFailureReason;
  /** What happened, in one sentence. */
  readonly happened: string;
  /** What to do, in one sentence. */
  readonly advice: string;
  /** What the sentences name: `action`, `resource` and `account` of the call. */
  readonly params: Readonly<Record<string, string>>;
  readonly #wasRepeated: boolean;
  /** That AWS, not the person, refused or broke: a bad gateway. Read by Backstage's error handler. */
  readonly statusCode = 502;

  constructor(options: {
    reason: AwsFailureReason;
    happened: string;
    advice: string;
    params?: Record<string, string>;
    wasRepeated?: boolean;
    cause?: unknown;
  }) {
    super(`${options.happened} ${options.advice}`);
    this.reason = options.reason;
    this.happened = options.happened;
    this.advice = options.advice;
    this.params = options.params ?? {};
    this.#wasRepeated = options.wasRepeated ?? false;
    withCause(this, options.cause);
  }

  /** That the call was repeated before it failed: an attempt before the last may have had its effect, and its answer was lost. */
  get wasRepeated(): boolean {
    return this.#wasRepeated;
  }

  /** The same, with more to say on what to do. */
  withAdvice(more: string): AwsFailure {
    const { reason, happened, advice, params, wasRepeated, cause } = this;
    return new AwsFailure({
      reason,
      happened,
      advice: `${advice} ${more}`,
      params,
      wasRepeated,
      cause,
    });
  }

  /** As what is known of the thing that the call was to read. */
  toUnread(): Unread {
    return {
      state: 'unread',
      // Reasons that only a write has are told to readers as `failed`.
      cause:
        this.reason === 'exists' || this.reason === 'not-yet'
          ? 'failed'
          : this.reason,
      reason: this.happened,
      advice: this.advice,
      ...(Object.keys(this.params).length > 0 && { params: this.params }),
    };
  }

  /** As the error of a request that cannot go on without this call. */
  toError(): Error {
    const error = this.#errorOfRequest();
    return error === this ? error : withCause(error, this);
  }

  #errorOfRequest(): Error {
    const { message, reason, params } = this;
    switch (reason) {
      case 'not-found':
        return coded(new NotFoundError(message), reason, params);
      case 'exists':
        return coded(new ConflictError(message), reason, params);
      case 'invalid':
        return coded(new InputError(message), reason, params);
      case 'throttled':
      case 'unreachable':
      case 'not-yet':
        return coded(new ServiceUnavailableError(message), reason, params);
      default:
        return coded(this, reason, params);
    }
  }
}

/** Whether something thrown is an AwsFailure, for one of the reasons where any are given. */
export function isFailure(
  error: unknown,
  ...reasons: AwsFailureReason[]
): error is AwsFailure {
  return (
    error instanceof AwsFailure &&
    (reasons.length === 0 || reasons.includes(error.reason))
  );
}

/**
 * Keeps the cause of an error for the log. Not enumerable: an enumerable cause, and one given to the constructor of a
 * Backstage error, is serialized into the response.
 */
function withCause<TError extends Error>(
  error: TError,
  cause: unknown,
): TError {
  return Object.defineProperty(error, 'cause', {
    value: cause,
    enumerable: false,
    configurable: true,
    writable: true,
  });
}
