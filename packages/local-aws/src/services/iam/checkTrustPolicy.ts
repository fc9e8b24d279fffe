import { parsePolicy } from 'iam-policy';
import { parseRoleArn } from '../arns';
import type { Call } from '../call';
import { checkDocument } from './checkDocument';
import { iamError } from './iamErrors';

const SERVICE = /^[a-z0-9.-]+\.(amazonaws\.com(\.cn)?|amazon\.com)$/;

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
    const role = type === 'AWS' ? parseRoleArn(value) : undefined;
    const missing =
      role &&
      role.accountId === call.accountId &&
      !call.state.iamOf(role).roleByArn(value);
    if (missing || (type === 'Service' && !SERVICE.test(value))) {
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
