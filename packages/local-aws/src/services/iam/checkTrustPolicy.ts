import { parsePolicy } from 'iam-policy';
import { parseRoleArn } from '../arns';
import type { Call } from '../call';
import { checkDocument } from './checkDocument';
import { iamError } from './iamErrors';

const SERVICE = /^[a-z0-9.-]+\.(amazonaws\.com(\.cn)?|amazon\.com)$/;

/** Whether a principal is a role of this account that is not there, or the id that one left behind. */
function isMissing(call: Call, principal: string): boolean {
  if (/^AROA[0-9A-Z]+$/.test(principal)) return true;
  const role = parseRoleArn(principal);
  return (
    role?.accountId === call.accountId &&
    !call.state.iamOf(role).roleByArn(principal)
  );
}

/** A trust policy of a request. Besides its form, IAM checks that the principals it names exist. */
export function checkTrustPolicy(
  document: string | undefined,
  call: Call,
): string {
  const size = call.state.iamOf(call).quota('trustPolicySize');
  const text = checkDocument(document, {
    kind: 'trust',
    limit: {
      size,
      message: `Cannot exceed quota for ACLSizePerRole: ${size}`,
    },
  });
  const statements = parsePolicy(text).document?.statements ?? [];
  const principals = statements.flatMap(
    statement => statement.principal?.principals ?? [],
  );
  for (const { type, value } of principals) {
    if (
      (type === 'AWS' && isMissing(call, value)) ||
      (type === 'Service' && !SERVICE.test(value))
    ) {
      throw iamError(
        'MalformedPolicyDocumentException',
        `Invalid principal in policy: "${
          type === 'Service' ? 'SERVICE' : type
        }":"${value}"`,
      );
    }
  }
  return text;
}
