import type {
  AssociateAccessPolicyRequest,
  AssociateAccessPolicyResponse,
  DisassociateAccessPolicyRequest,
  ListAccessPoliciesRequest,
  ListAccessPoliciesResponse,
  ListAssociatedAccessPoliciesRequest,
  ListAssociatedAccessPoliciesResponse,
} from '@aws-sdk/client-eks';
import { authorize } from '../../../platform/authorization';
import type { Call } from '../../../platform/call';
import { eksError, invalidParameter } from '../eksErrors';
import { eksPage } from '../eksPage';
import { accessPolicies, type AccessPolicy } from './accessPolicies';
import { checkScope, entryType } from './checkEntry';
import { associatedView, findEntry } from './findEntry';

export function listAccessPolicies(
  input: ListAccessPoliciesRequest,
  call: Call,
): ListAccessPoliciesResponse {
  authorize(call, { action: 'eks:ListAccessPolicies', resource: '*' });
  const { items, next } = eksPage(
    accessPolicies(call),
    input,
    ({ name }) => name,
  );
  return {
    accessPolicies: items.map(({ name, arn }) => ({ name, arn })),
    nextToken: next,
  };
}

function findPolicy(call: Call, policyArn: string | undefined): AccessPolicy {
  const policy = accessPolicies(call).find(({ arn }) => arn === policyArn);
  if (!policy) {
    throw eksError(
      'ResourceNotFoundException',
      'The specified policyArn could not be found.',
    );
  }
  if (policy.forServiceLinkedRoles) {
    throw invalidParameter(
      'The specified policyArn can only be associated with service-linked roles',
    );
  }
  return policy;
}

function policyKeys(input: AssociateAccessPolicyRequest) {
  const { type, namespaces } = input.accessScope ?? {};
  return {
    'eks:policyArn': input.policyArn ?? '',
    'eks:accessScope': type ?? '',
    ...(namespaces?.length ? { 'eks:namespaces': namespaces } : {}),
  };
}

/** The same policy again gets a new scope; another one is added. */
export function associateAccessPolicy(
  input: AssociateAccessPolicyRequest,
  call: Call,
): AssociateAccessPolicyResponse {
  const entry = findEntry(call, input, policyKeys(input));
  const policy = findPolicy(call, input.policyArn);
  if (!entryType(entry.type)?.takesPolicies) {
    throw invalidParameter(
      'This operation can only be performed on Access Entries with a type of "STANDARD".',
    );
  }
  const associated = {
    policyArn: policy.arn,
    scope: checkScope(input.accessScope),
    associatedAt: entry.policies.get(policy.arn)?.associatedAt ?? call.now,
    modifiedAt: call.now,
  };
  entry.policies.set(policy.arn, associated);
  return {
    clusterName: entry.clusterName,
    principalArn: entry.principalArn,
    associatedAccessPolicy: associatedView(associated),
  };
}

export function disassociateAccessPolicy(
  input: DisassociateAccessPolicyRequest,
  call: Call,
): object {
  const entry = findEntry(call, input, {
    'eks:policyArn': input.policyArn ?? '',
  });
  if (!entry.policies.delete(input.policyArn ?? '')) {
    throw eksError(
      'ResourceNotFoundException',
      'The specified policyArn could not be found.',
    );
  }
  return {};
}

export function listAssociatedAccessPolicies(
  input: ListAssociatedAccessPoliciesRequest,
  call: Call,
): ListAssociatedAccessPoliciesResponse {
  const entry = findEntry(call, input);
  const { items, next } = eksPage(
    entry.policies.values(),
    input,
    ({ policyArn }) => policyArn,
  );
  return {
    clusterName: entry.clusterName,
    principalArn: entry.principalArn,
    associatedAccessPolicies: items.map(associatedView),
    nextToken: next,
  };
}
