import { parseArn } from 'iam-policy';
import type { DecideAccessInput } from '../DecideAccessInput';

/** The account whose resource control policies have a say: that of the resource, or the asker's where there is none or it is not known. */
export function resourceAccount({
  question,
  resource,
  who,
}: Pick<DecideAccessInput, 'question' | 'resource' | 'who'>): string {
  const { accountId = '' } = parseArn(question.resource) ?? {};
  const named = /^\d{12}$/.test(accountId) ? accountId : undefined;
  return resource.accountId ?? named ?? who.cluster.accountId;
}
