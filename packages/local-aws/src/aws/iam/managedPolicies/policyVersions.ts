import type {
  CreatePolicyVersionRequest,
  CreatePolicyVersionResponse,
  DeletePolicyVersionRequest,
  GetPolicyVersionRequest,
  GetPolicyVersionResponse,
  ListPolicyVersionsRequest,
  ListPolicyVersionsResponse,
  SetDefaultPolicyVersionRequest,
} from '@aws-sdk/client-iam';
import type { Call } from '../../../platform/call';
import { checkText } from '../../../platform/constraints';
import {
  IAM_QUOTAS,
  type PolicyRecord,
  type PolicyVersionRecord,
} from '../../../platform/identity';
import { findOwnPolicy, findPolicy } from '../findPolicy';
import { iamError } from '../iamErrors';
import { iamPage } from '../iamPage';
import { checkManagedDocument } from './policyOperations';
import { versionView } from './policyView';

/** A version of a policy by its id. */
function findVersion(
  policy: PolicyRecord,
  id: string | undefined,
): PolicyVersionRecord {
  const versionId = checkText('versionId', id, {
    pattern: /v[1-9][0-9]*(\.[A-Za-z0-9-]*)?/,
  });
  const version = policy.versions.find(
    candidate => candidate.versionId === versionId,
  );
  if (!version) {
    throw iamError(
      'NoSuchEntityException',
      `Policy ${policy.arn} version ${versionId} does not exist or is not attachable.`,
    );
  }
  return version;
}

export function createPolicyVersion(
  input: CreatePolicyVersionRequest,
  call: Call,
): CreatePolicyVersionResponse {
  const policy = findOwnPolicy(call, input.PolicyArn);
  const document = checkManagedDocument(input.PolicyDocument, call.partition);
  if (policy.versions.length >= IAM_QUOTAS.versionsPerPolicy) {
    throw iamError(
      'LimitExceededException',
      `A managed policy can have up to ${IAM_QUOTAS.versionsPerPolicy} versions. Before you create a new version, you must delete an existing version.`,
    );
  }
  const version = {
    versionId: `v${policy.nextVersion}`,
    document,
    createDate: call.now,
  };
  policy.versions.push(version);
  policy.nextVersion += 1;
  policy.updateDate = call.now;
  if (input.SetAsDefault) {
    policy.defaultVersionId = version.versionId;
  }
  const { Document: _, ...view } = versionView(policy, version);
  return { PolicyVersion: view };
}

export function getPolicyVersion(
  input: GetPolicyVersionRequest,
  call: Call,
): GetPolicyVersionResponse {
  const policy = findPolicy(call, input.PolicyArn);
  const version = findVersion(policy, input.VersionId);
  return { PolicyVersion: versionView(policy, version) };
}

export function listPolicyVersions(
  input: ListPolicyVersionsRequest,
  call: Call,
): ListPolicyVersionsResponse {
  const policy = findPolicy(call, input.PolicyArn);
  const views = policy.versions.map(version => versionView(policy, version));
  const { items, ...page } = iamPage(views, input, view => view.VersionId);
  return {
    Versions: items.map(({ Document: _, ...view }) => view),
    ...page,
  };
}

export function setDefaultPolicyVersion(
  input: SetDefaultPolicyVersionRequest,
  call: Call,
): object {
  const policy = findOwnPolicy(call, input.PolicyArn);
  policy.defaultVersionId = findVersion(policy, input.VersionId).versionId;
  return {};
}

export function deletePolicyVersion(
  input: DeletePolicyVersionRequest,
  call: Call,
): object {
  const policy = findOwnPolicy(call, input.PolicyArn);
  const version = findVersion(policy, input.VersionId);
  if (version.versionId === policy.defaultVersionId) {
    throw iamError(
      'DeleteConflictException',
      'Cannot delete the default version of a policy.',
    );
  }
  policy.versions = policy.versions.filter(kept => kept !== version);
  return {};
}
