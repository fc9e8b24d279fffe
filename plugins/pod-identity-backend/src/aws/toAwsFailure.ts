import { isError } from '@backstage/errors';
import type { AwsCall } from './AwsCall';
import { AwsFailure } from './AwsFailure';
import { classifyError, type ErrorClass } from './classifyError';

type Words = (
  call: AwsCall,
  accountId: string,
  /** AWS's own message, for the classes whose messages AWS documents. */
  message: string,
) => { happened: string; advice: string };

/** Every class of error in words. */
const WORDS: Record<ErrorClass, Words> = {
  'not-found': ({ resource }, accountId) => ({
    happened: `AWS knows no ${resource}.`,
    advice: `Check that it exists in account ${accountId}.`,
  }),
  forbidden: ({ action, resource }, accountId) => ({
    happened: `AWS does not let the portal call ${action} for ${resource}.`,
    advice: `Ask the platform team to allow ${action} to the portal's AWS credentials for account ${accountId}.`,
  }),
  'no-credentials': ({ resource }, accountId) => ({
    happened: `The portal has no valid AWS credentials for account ${accountId}, which it needs for ${resource}.`,
    advice: `Ask the platform team to check the account under aws.accounts in the portal's config.`,
  }),
  throttled: ({ action, resource }) => ({
    happened: `AWS limits how often ${action} is called, and refused it for ${resource} several times.`,
    advice: 'Wait a minute and try again.',
  }),
  unreachable: ({ action, resource }) => ({
    happened: `AWS did not answer ${action} for ${resource}.`,
    advice:
      'Try again; if it stays so, ask the platform team to check the network and the endpoint in the config.',
  }),
  invalid: ({ action, resource }, _accountId, message) => ({
    happened: `AWS refused ${action} for ${resource}: ${message}`,
    advice: 'Correct what AWS names, and try again.',
  }),
  exists: ({ resource }, _accountId, message) => ({
    happened: `AWS has ${resource} already: ${message}`,
    advice: 'Try again: what is there is then compared with what is wanted.',
  }),
  'not-yet': ({ action, resource }, _accountId, message) => ({
    happened: `AWS still refuses ${action} for ${resource}: ${message}`,
    advice:
      'A new role can take a minute to be known everywhere. Try again; if it stays so, check the trust policy of the role.',
  }),
  failed: ({ action, resource }) => ({
    happened: `${action} failed for ${resource}.`,
    advice: `Try again; if it stays so, the portal's log has the cause.`,
  }),
};

/** The one place that turns whatever a call of AWS threw into the domain's words. */
export function toAwsFailure(
  error: unknown,
  call: AwsCall,
  accountId: string,
): AwsFailure {
  if (error instanceof AwsFailure) {
    return error;
  }
  const errorClass = classifyError(error);
  const message = sentence(isError(error) ? error.message : '');
  return new AwsFailure({
    reason: errorClass === 'no-credentials' ? 'forbidden' : errorClass,
    ...WORDS[errorClass](call, accountId, message),
    wasRepeated: attemptsOf(error) > 1,
    cause: error,
  });
}

/** How often the SDK sent the call. */
function attemptsOf(error: unknown): number {
  const { $metadata } = (error ?? {}) as { $metadata?: { attempts?: number } };
  return $metadata?.attempts ?? 1;
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
