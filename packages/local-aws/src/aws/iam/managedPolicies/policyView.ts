import type { Policy, PolicyVersion } from '@aws-sdk/client-iam';
import { encodeDocument } from '../documents';
import type {
  IamAccount,
  PolicyRecord,
  PolicyVersionRecord,
} from '../../../platform/identity';
import { wholeSeconds } from '../wholeSeconds';

/** What lists of policies show: neither description nor tags. */
export function policySummary(
  account: IamAccount,
  policy: PolicyRecord,
): Policy {
  return {
    PolicyName: policy.policyName,
    PolicyId: policy.policyId,
    Arn: policy.arn,
    Path: policy.path,
    DefaultVersionId: policy.defaultVersionId,
    AttachmentCount: account.rolesWithPolicy(policy.arn).size,
    PermissionsBoundaryUsageCount: account.rolesWithBoundary(policy.arn).size,
    IsAttachable: true,
    CreateDate: wholeSeconds(policy.createDate),
    UpdateDate: wholeSeconds(policy.updateDate),
  };
}

/** One version, with or without its document. */
export function versionView(
  policy: PolicyRecord,
  version: PolicyVersionRecord,
): Required<PolicyVersion> {
  return {
    VersionId: version.versionId,
    IsDefaultVersion: version.versionId === policy.defaultVersionId,
    CreateDate: wholeSeconds(version.createDate),
    Document: encodeDocument(version.document),
  };
}
