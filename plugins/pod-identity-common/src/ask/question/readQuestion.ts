import type { DecisionQuestion } from '../../model';
import {
  serviceOfAction,
  serviceOfArn,
  type AskedQuestion,
} from '../../services';
import { checkContext } from './checkContext';
import { readAction } from './readAction';
import { readResource } from './readResource';

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
  const read: AskedQuestion = {
    action,
    resource: readResource(question.resource, action, partition),
    ...(requestTags && { requestTags }),
    context,
  };
  const concerned = new Set([
    serviceOfAction(action.name),
    serviceOfArn(read.resource),
  ]);
  concerned.forEach(service => service?.check?.(read));
  return read;
}
