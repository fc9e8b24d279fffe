import {
  type CreatePolicyRequest,
  type CreatePolicyResponse,
  type DeletePolicyRequest,
  type GetPolicyRequest,
  type GetPolicyResponse,
  type ListPoliciesRequest,
  type ListPoliciesResponse,
  PolicyScopeType,
  PolicyUsageType,
} from '@aws-sdk/client-iam';
import { iamArn } from '../../../platform/arns';
import { authorize } from '../../../platform/authorization';
import type { Call } from '../../../platform/call';
import { checkChoice, checkText } from '../../../platform/constraints';
import {
  IAM_QUOTAS,
  iamAccounts,
  type PolicyRecord,
} from '../../../platform/identity';
import { awsManagedPolicies } from '../../../platform/identity/awsManaged';
import { iamId } from '../../../platform/ids';
import { requestTagKeys, TagSet } from '../../../platform/tags';
import { checkDocument } from '../documents';
import {
  checkPolicyName,
  checkPolicyPath,
  checkPolicyPathPrefix,
} from '../checkNames';
import { checkTags } from '../checkTags';
import { findOwnPolicy, findPolicy } from '../findPolicy';
import { iamError } from '../iamErrors';
import { iamPage } from '../iamPage';
import { policySummary } from './policyView';

/** The document of a managed policy, which may serve as permission policy and as boundary. */
export function checkManagedDocument(
  document: string | undefined,
  partition: string,
): string {
  return checkDocument(document, {
    partition,
    kind: 'identity',
    limit: {
      size: IAM_QUOTAS.policySize,
      message: `Cannot exceed quota for PolicySize: ${IAM_QUOTAS.policySize}`,
    },
  });
}

export function createPolicy(
  input: CreatePolicyRequest,
  call: Call,
): CreatePolicyResponse {
  const account = iamAccounts.of(call.state, call);
  const policyName = checkPolicyName(input.PolicyName);
  const path = checkPolicyPath(input.Path);
  const description =
    input.Description === undefined
      ? undefined
      : checkText('description', input.Description, { max: 1000 });
  const tags = checkTags(input.Tags);
  const arn = iamArn(call, `policy${path}${policyName}`);
  authorize(call, {
    action: 'iam:CreatePolicy',
    resource: arn,
    keys: requestTagKeys(tags),
  });
  const document = checkManagedDocument(input.PolicyDocument, call.partition);
  const taken = account
    .policies()
    .some(
      policy => policy.policyName.toLowerCase() === policyName.toLowerCase(),
    );
  if (taken) {
    throw iamError(
      'EntityAlreadyExistsException',
      `A policy called ${policyName} already exists. Duplicate names are not allowed.`,
    );
  }
  if (account.policies().length >= account.quota('policies')) {
    throw iamError(
      'LimitExceededException',
      `Cannot exceed quota for PoliciesPerAccount: ${account.quota(
        'policies',
      )}`,
    );
  }
  const policy: PolicyRecord = {
    policyName,
    policyId: iamId('policy'),
    arn,
    path,
    description,
    createDate: call.now,
    updateDate: call.now,
    versions: [{ versionId: 'v1', document, createDate: call.now }],
    defaultVersionId: 'v1',
    nextVersion: 2,
    tags: new TagSet(tags),
  };
  account.addPolicy(policy);
  return {
    Policy: {
      ...policySummary(account, policy),
      Tags: policy.tags.size === 0 ? undefined : policy.tags.list(),
    },
  };
}

export function getPolicy(
  input: GetPolicyRequest,
  call: Call,
): GetPolicyResponse {
  const policy = findPolicy(call, input.PolicyArn);
  return {
    Policy: {
      ...policySummary(iamAccounts.of(call.state, call), policy),
      Description: policy.description,
      Tags: policy.tags.list(),
    },
  };
}

export function listPolicies(
  input: ListPoliciesRequest,
  call: Call,
): ListPoliciesResponse {
  authorize(call, { action: 'iam:ListPolicies', resource: '*' });
  const account = iamAccounts.of(call.state, call);
  const { Scope = 'All', PolicyUsageFilter: usage } = input;
  const prefix = checkPolicyPathPrefix(input.PathPrefix);
  checkChoice('scope', Scope, Object.values(PolicyScopeType));
  if (usage) {
    checkChoice('policyUsageFilter', usage, Object.values(PolicyUsageType));
  }
  const used = (policy: PolicyRecord) =>
    (usage !== 'PermissionsBoundary' &&
      account.rolesWithPolicy(policy.arn).size > 0) ||
    (usage !== 'PermissionsPolicy' &&
      account.rolesWithBoundary(policy.arn).size > 0);
  const policies = [
    ...(Scope === 'Local' ? [] : awsManagedPolicies(call.partition).values()),
    ...(Scope === 'AWS' ? [] : account.policies()),
  ].filter(
    policy =>
      policy.path.startsWith(prefix) &&
      (!(input.OnlyAttached || usage) || used(policy)),
  );
  const { items, ...page } = iamPage(policies, input, policy => policy.arn);
  return {
    Policies: items.map(policy => policySummary(account, policy)),
    ...page,
  };
}

export function deletePolicy(input: DeletePolicyRequest, call: Call): object {
  const account = iamAccounts.of(call.state, call);
  const { arn, versions } = findOwnPolicy(call, input.PolicyArn);
  if (
    account.rolesWithPolicy(arn).size > 0 ||
    account.rolesWithBoundary(arn).size > 0
  ) {
    throw iamError(
      'DeleteConflictException',
      'Cannot delete a policy attached to entities.',
    );
  }
  if (versions.length > 1) {
    throw iamError(
      'DeleteConflictException',
      "This policy has more than one version. Before you delete a policy, you must delete the policy's versions. The default version is deleted with the policy.",
    );
  }
  account.removePolicy(arn);
  return {};
}
