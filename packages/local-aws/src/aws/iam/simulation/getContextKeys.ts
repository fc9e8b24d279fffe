import type {
  GetContextKeysForCustomPolicyRequest,
  GetContextKeysForPolicyResponse,
  GetContextKeysForPrincipalPolicyRequest,
} from '@aws-sdk/client-iam';
import { authorize } from '../../../platform/authorization';
import type { Call } from '../../../platform/call';
import { contextKeys } from './contextKeys';
import { givenPolicies } from './givenPolicies';
import type { SourcePolicy } from './types';
import { subjectOf } from './subjectOf';

function keysOf(
  policies: readonly SourcePolicy[],
): GetContextKeysForPolicyResponse {
  return { ContextKeyNames: contextKeys(policies.map(({ text }) => text)) };
}

/** The keys that policies of the request look at. */
export function getContextKeysForCustomPolicy(
  input: GetContextKeysForCustomPolicyRequest,
  call: Call,
): GetContextKeysForPolicyResponse {
  authorize(call, {
    action: 'iam:GetContextKeysForCustomPolicy',
    resource: '*',
  });
  return keysOf(givenPolicies(input.PolicyInputList));
}

/** The keys that the policies of a role look at, and further policies of the request. */
export function getContextKeysForPrincipalPolicy(
  input: GetContextKeysForPrincipalPolicyRequest,
  call: Call,
): GetContextKeysForPolicyResponse {
  const { identity } = subjectOf(call, input.PolicySourceArn);
  return keysOf([...identity, ...givenPolicies(input.PolicyInputList)]);
}
