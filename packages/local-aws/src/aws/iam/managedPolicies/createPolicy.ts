import type {
  CreatePolicyRequest,
  CreatePolicyResponse,
} from '@aws-sdk/client-iam';
import { iamArn } from '../../../platform/arns';
import { authorize } from '../../../platform/authorization';
import type { Call } from '../../../platform/call';
import { checkText } from '../../../platform/constraints';
import { iamId } from '../../../platform/ids';
import { requestTagKeys, TagSet } from '../../../platform/tags';
import { checkPolicyName, checkPolicyPath } from '../checkNames';
import { checkTags } from '../checkTags';
import { iamError } from '../iamErrors';
import { iamAccounts, type PolicyRecord } from '../../../platform/identity';
import { checkManagedDocument } from './checkManagedDocument';
import { policySummary } from './policyView';

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
  const document = checkManagedDocument(input.PolicyDocument);
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
