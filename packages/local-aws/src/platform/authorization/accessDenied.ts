import type { Decision, LayerName } from 'iam-policy';
import { AwsError } from '../../wire/types';
import type { Call } from '../call';
import type { Access } from './Access';

const LAYER_WORDS: Record<LayerName, string> = {
  identity: 'identity-based policy',
  boundary: 'permissions boundary',
  session: 'session policy',
  resource: 'resource-based policy',
  trust: 'resource-based policy',
  scp: 'service control policy',
  rcp: 'resource control policy',
};

function because(action: string, decision: Decision | undefined): string {
  if (!decision?.layer) {
    return '';
  }
  const words = LAYER_WORDS[decision.layer];
  const article = /^[aeiou]/.test(words) ? 'an' : 'a';
  return decision.denial === 'explicit'
    ? ` with an explicit deny in ${article} ${words}`
    : ` because no ${words} allows the ${action} action`;
}

/**
 * The refusal, in the words of the service that is called:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
export function accessDenied(
  call: Call,
  access: Access,
  decision?: Decision,
): AwsError {
  const { code, status } = call.refusal;
  if (call.caller.kind === 'anonymous') {
    return new AwsError(code, 'Access Denied', { status });
  }
  const action = call.refusal.wordAction?.(access.action) ?? access.action;
  const resource =
    call.refusal.wordResource?.(access.resource) ?? access.resource;
  return new AwsError(
    code,
    `User: ${
      call.caller.arn
    } is not authorized to perform: ${action} on resource: ${resource}${because(
      action,
      decision,
    )}`,
    { status },
  );
}
