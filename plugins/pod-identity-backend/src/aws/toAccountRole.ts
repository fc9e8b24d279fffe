import type { ManagedPolicyDetail, RoleDetail } from '@aws-sdk/client-iam';
import type { Role, RolePolicy } from 'backstage-plugin-pod-identity-common';
import { decodeDocument } from './decodeDocument';
import { required } from './required';
import { toTags } from './toTags';

/** A role as GetAccountAuthorizationDetails answers it. `policies` are the managed ones of the account, by ARN. */
export function toAccountRole(
  detail: RoleDetail,
  policies: ReadonlyMap<string, ManagedPolicyDetail>,
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
        managedPolicy(required(PolicyArn, resource, 'policy ARNs'), policies),
      ),
    ],
    boundary: boundaryArn ? managedPolicy(boundaryArn, policies) : undefined,
  };
}

function managedPolicy(
  arn: string,
  policies: ReadonlyMap<string, ManagedPolicyDetail>,
): RolePolicy {
  const name = arn.slice(arn.lastIndexOf('/') + 1);
  const document = policies
    .get(arn)
    ?.PolicyVersionList?.find(version => version.IsDefaultVersion)?.Document;
  return document === undefined
    ? { name, arn }
    : { name, arn, document: decodeDocument(document, `policy ${arn}`) };
}
