import { validatePolicy, parsePolicy } from 'iam-policy';
import type {
  DeleteResourcePolicyRequest,
  DeleteResourcePolicyResponse,
  GetResourcePolicyRequest,
  GetResourcePolicyResponse,
  PutResourcePolicyRequest,
  PutResourcePolicyResponse,
} from '@aws-sdk/client-secrets-manager';
import type { Call } from '../../platform/call';
import { invalidPrincipal } from '../../platform/principals';
import { AwsError } from '../../wire/types';
import { findSecret, invalidParameter } from './secrets';

function malformed(message: string): AwsError {
  return new AwsError('MalformedPolicyDocumentException', message);
}

/** Whether a policy allows everybody, whatever the conditions: `BlockPublicPolicy` is narrower in AWS, which looks into them. */
function isPublic(policy: string): boolean {
  return (parsePolicy(policy).document?.statements ?? []).some(
    ({ effect, principal, conditions }) =>
      effect === 'Allow' &&
      conditions.length === 0 &&
      principal?.principals.some(({ value }) => value === '*'),
  );
}

export function getResourcePolicy(
  input: GetResourcePolicyRequest,
  call: Call,
): GetResourcePolicyResponse {
  const { arn, name, policy } = findSecret(call, input);
  return { ARN: arn, Name: name, ResourcePolicy: policy };
}

export function putResourcePolicy(
  input: PutResourcePolicyRequest,
  call: Call,
): PutResourcePolicyResponse {
  const secret = findSecret(call, input);
  const { ResourcePolicy: policy = '', BlockPublicPolicy } = input;
  if (policy.length < 1 || policy.length > 20_480) {
    throw invalidParameter(
      'The resource policy must have between 1 and 20480 characters.',
    );
  }
  const problem = validatePolicy(policy, 'resource').find(
    ({ level }) => level === 'error',
  );
  if (problem) {
    throw malformed(problem.message);
  }
  if (invalidPrincipal(call, policy)) {
    throw malformed('This resource policy contains an unsupported principal.');
  }
  if (BlockPublicPolicy && isPublic(policy)) {
    throw new AwsError(
      'PublicPolicyException',
      'You must set BlockPublicPolicy to false to attach a policy that grants broad access.',
    );
  }
  secret.policy = policy;
  return { ARN: secret.arn, Name: secret.name };
}

/** Deleting what is not there is no error. */
export function deleteResourcePolicy(
  input: DeleteResourcePolicyRequest,
  call: Call,
): DeleteResourcePolicyResponse {
  const secret = findSecret(call, input);
  secret.policy = undefined;
  return { ARN: secret.arn, Name: secret.name };
}
