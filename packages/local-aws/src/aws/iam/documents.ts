import { type PolicyKind, policySize, validatePolicy } from 'iam-policy';
import type { Call } from '../../platform/call';
import { checkText } from '../../platform/constraints';
import { iamAccounts } from '../../platform/identity';
import { invalidPrincipal } from '../../platform/principals';
import { iamError } from './iamErrors';

/**
 * A policy document of a request, checked as IAM checks what it stores.
 * Throws MalformedPolicyDocument with the first problem, or LimitExceeded with the message of the limit.
 */
export function checkDocument(
  document: string | undefined,
  rules: {
    kind: PolicyKind;
    /** That of the account, whose resources alone a policy may name. Left out for trust policies, which name none. */
    partition?: string;
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
  const problem = validatePolicy(text, rules.kind, rules).find(
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

/** A trust policy of a request. Besides its form, IAM checks that the principals it names exist. */
export function checkTrustPolicy(
  document: string | undefined,
  call: Call,
  member?: 'assumeRolePolicyDocument',
): string {
  const size = iamAccounts.of(call.state, call).quota('trustPolicySize');
  const text = checkDocument(document, {
    kind: 'trust',
    member,
    limit: {
      size,
      message: `Cannot exceed quota for ACLSizePerRole: ${size}`,
    },
  });
  const wrong = invalidPrincipal(call, text);
  if (wrong) {
    const type = wrong.type === 'Service' ? 'SERVICE' : wrong.type;
    throw iamError(
      'MalformedPolicyDocumentException',
      `Invalid principal in policy: "${type}":"${wrong.value}"`,
    );
  }
  return text;
}

/** A policy document as IAM returns it: percent-encoded after RFC 3986, so that a blank is `%20` and never `+`. */
export function encodeDocument(document: string): string {
  return encodeURIComponent(document).replace(
    /[!'()*]/g,
    character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
