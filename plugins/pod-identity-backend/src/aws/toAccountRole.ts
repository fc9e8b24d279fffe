import type { RoleDetail } from '@aws-sdk/client-iam';
import type { Role, RolePolicy } from 'backstage-plugin-pod-identity-common';
import { decodeDocument } from './decodeDocument';
import { required } from './required';
import { toTags } from './toTags';

/** A role as GetAccountAuthorizationDetails answers it. `managedPolicy` gives those of the account by ARN. */
export function toAccountRole(
  detail: RoleDetail,
  managedPolicy: (arn: string) => RolePolicy,
): Role {
  const resource = `role ${detail.RoleName}`;
  const boundaryArn = detail.PermissionsBoundary?.PermissionsBoundaryArn;
  return {
    arn: required(detail.Arn, resource, 'ARN'),
    name: required(detail.RoleName, resource, 'name'),
    path: required(detail.Path, resource, 'path'),
    createdAt: detail.CreateDate?.toISOString(),
    tags: toTags(detail.Tags),
    trustPolicy: decodeDocument(detail.AssumeRolePolicyDocument, resource),
    policies: [
      ...(detail.RolePolicyList ?? []).map(
        ({ PolicyName, PolicyDocument }) => ({
          name: required(PolicyName, resource, 'policy names'),
          document: decodeDocument(PolicyDocument, `policy ${PolicyName}`),
        }),
      ),
      ...(detail.AttachedManagedPolicies ?? []).map(({ PolicyArn }) =>
        managedPolicy(required(PolicyArn, resource, 'policy ARNs')),
      ),
    ],
    boundary: boundaryArn ? managedPolicy(boundaryArn) : undefined,
  };
}
