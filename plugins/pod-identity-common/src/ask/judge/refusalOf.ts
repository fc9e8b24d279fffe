import { serviceOfQuestion, type Refusal } from '../../services';
import type { DecideAccessInput } from '../DecideAccessInput';

/** Why nobody of the subject's account may, whatever policies say; undefined where policies decide. */
export function refusalOf({
  who,
  question,
  resource,
}: Pick<DecideAccessInput, 'who' | 'question' | 'resource'>):
  | Refusal
  | undefined {
  return serviceOfQuestion(question)?.refusal?.(
    question,
    resource,
    who.cluster.accountId,
  );
}
