import { iamAccounts } from '../../platform/identity';
import type { Call } from '../../platform/call';
import { invalidPrincipal } from '../../platform/principals';
import { checkDocument } from './checkDocument';
import { iamError } from './iamErrors';

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
