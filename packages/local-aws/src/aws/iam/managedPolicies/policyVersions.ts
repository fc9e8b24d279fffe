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
import { findOwnPolicy } from '../findOwnPolicy';
import { findPolicy } from '../findPolicy';
import { iamError } from '../iamErrors';
import { iamPage } from '../iamPage';
import { IAM_QUOTAS } from '../../../platform/identity';
import { checkManagedDocument } from './checkManagedDocument';
import { findVersion } from './findVersion';
import { versionView } from './policyView';

export function createPolicyVersion(
  input: CreatePolicyVersionRequest,
  call: Call,
): CreatePolicyVersionResponse {
  const policy = findOwnPolicy(call, input.PolicyArn);
  const document = checkManagedDocument(input.PolicyDocument);
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
