import { policySize, validatePolicy, type PolicyKind } from 'iam-policy';
import { checkText } from '../../platform/constraints';
import { iamError } from './iamErrors';

/**
 * A policy document of a request, checked as IAM checks what it stores.
 * Throws MalformedPolicyDocument with the first problem, or LimitExceeded with the message of the limit.
 */
export function checkDocument(
  document: string | undefined,
  rules: {
    kind: PolicyKind;
    /** How the request calls it. Default: `policyDocument`. */
    member?: string;
    limit?: { size: number; message: string };
  },
): string {
  const text = checkText(rules.member ?? 'policyDocument', document, {
    min: 1,
    max: 131072,
    pattern: /[\t\n\r\u0020-\u00FF]+/,
  });
  const problem = validatePolicy(text, rules.kind).find(
    ({ level }) => level === 'error',
  );
  if (problem) {
    throw iamError('MalformedPolicyDocumentException', problem.message);
  }
  if (rules.limit && policySize(text) > rules.limit.size) {
    throw iamError('LimitExceededException', rules.limit.message);
  }
  return text;
}
