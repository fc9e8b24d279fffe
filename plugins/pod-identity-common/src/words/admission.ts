import type { AdmissionReason, DecidingCondition } from '../model';
import { capitalised } from './capitalised';
import { listOf } from './listOf';
import { statementWords } from './statement';

const ASKER = 'pods.eks.amazonaws.com';

/** Why a trust policy admits a service account or does not, in one sentence. */
export function admissionSentence({ cause, params }: AdmissionReason): string {
  const holder = (whole: string) =>
    'statement' in params && params.statement
      ? statementWords(params.statement)
      : whole;
  switch (cause) {
    case 'trust-allows':
      return `${capitalised(
        holder('the trust policy'),
      )} admits this service account.`;
    case 'trust-denies':
      return `${capitalised(
        holder('a statement of the trust policy'),
      )} denies ${params.action} to ${ASKER}.`;
    case 'trust-wants':
      return `${capitalised(holder('the trust policy'))} wants ${wanted(
        params.condition,
      )}; ${found(params.condition)}.`;
    case 'trust-silent':
      return `No statement of the trust policy allows ${params.action} to ${ASKER}.`;
    case 'trust-depends':
      return `Whether the trust policy allows ${params.action} depends on ${
        listOf(params.missing) || 'something'
      }, which is not known.`;
    default:
      return 'The trust policy is no policy document that could be read.';
  }
}

function wanted({ key, operator, policyValues }: DecidingCondition): string {
  return `${key} ${operator} ${listOf(policyValues.map(quoted), 'or')}`;
}

function found({ requestValues }: DecidingCondition): string {
  return requestValues?.length
    ? `this service account's is ${listOf(requestValues.map(quoted))}`
    : 'EKS sends no such key';
}

function quoted(text: string): string {
  return `"${text}"`;
}
