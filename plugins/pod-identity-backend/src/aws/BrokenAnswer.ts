/** Who gave an answer that is not one: something on the way to AWS, or AWS, whose answer did not come whole. */
export type BrokenBy = 'something-else' | 'aws';

/**
 * That what answered a call is not AWS's answer to it, or not the whole of it. What such an answer lacks is unknown, and never
 * nothing.
 */
export class BrokenAnswer extends Error {
  readonly by: BrokenBy;
  /** What was answered instead, as the end of a sentence. */
  readonly instead: string;
  /** Read by the SDK, which then tries again. */
  readonly $retryable = { throttling: false };

  constructor(by: BrokenBy, instead: string) {
    super(`The answer is ${instead}`);
    this.name = 'BrokenAnswer';
    this.by = by;
    this.instead = instead;
  }
}
