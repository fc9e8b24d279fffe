import type { ServiceAction } from './ActionTable';

/**
 * The action of a question.
 *
 * @public
 */
export interface AskedAction {
  /** With service: `s3:GetObject`. */
  name: string;
  /** What is known of it, where the room of its service has a table. */
  row?: ServiceAction;
}

/**
 * A question that was understood.
 *
 * @public
 */
export interface AskedQuestion {
  action: AskedAction;
  /** The action that is asked about, where a call for it needs this one besides. */
  companionOf?: string;
  /** ARN; `*` for an action that acts on nothing in particular. */
  resource: string;
  /** Absent: not said, so not known. */
  requestTags?: Readonly<Record<string, string>>;
  context: Readonly<Record<string, readonly string[]>>;
}

/** The values that a question gives to a condition key, in whatever case it was written. */
export function contextValues(
  { context }: Pick<AskedQuestion, 'context'>,
  key: string,
): readonly string[] | undefined {
  const lower = key.toLowerCase();
  return Object.entries(context).find(
    ([name]) => name.toLowerCase() === lower,
  )?.[1];
}
