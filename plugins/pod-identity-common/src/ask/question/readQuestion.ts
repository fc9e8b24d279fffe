import type { ActionCatalogue } from 'iam-policy/actions';
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
 * `s3://` address does not say. `catalogue` is AWS's data of the action's service, which says whether AWS has the action and
 * what it acts on; a browser has none, and knows less.
 *
 * @public
 */
export function readQuestion(
  question: Pick<
    DecisionQuestion,
    'action' | 'resource' | 'requestTags' | 'context'
  >,
  partition: string,
  catalogue?: ActionCatalogue,
): AskedQuestion {
  const { requestTags, context = {} } = question;
  const action = readAction(question.action, catalogue);
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
