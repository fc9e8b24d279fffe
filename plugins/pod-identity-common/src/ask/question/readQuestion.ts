import type { DecisionQuestion } from '../../model';
import { checkContext } from './checkContext';
import { checkVersion } from './checkVersion';
import { readAction, type AskedAction } from './readAction';
import { readResource } from './readResource';

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

/**
 * Reads a question. Throws an InputError that says what to write instead. `partition` is the one of the cluster: an
 * `s3://` address does not say.
 *
 * @public
 */
export function readQuestion(
  question: Pick<
    DecisionQuestion,
    'action' | 'resource' | 'requestTags' | 'context'
  >,
  partition: string,
): AskedQuestion {
  const { requestTags, context = {} } = question;
  const action = readAction(question.action);
  checkContext(context);
  checkVersion(action, context);
  return {
    action,
    resource: readResource(question.resource, action, partition),
    ...(requestTags && { requestTags }),
    context,
  };
}
