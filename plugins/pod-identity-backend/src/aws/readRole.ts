import type { Role as IamRole } from '@aws-sdk/client-iam';
import type { Role, RolePolicy } from 'backstage-plugin-pod-identity-common';
import type { AwsConnection, CallOptions } from './AwsConnection';
import { decodeDocument } from './decodeDocument';
import { getRole } from './getRole';
import { readAttachedPolicies } from './readAttachedPolicies';
import { readInlinePolicies } from './readInlinePolicies';
import { readManagedPolicy } from './readManagedPolicy';
import type { PoliciesReading, PolicyFailure } from './readPolicy';
import { required } from './required';
import { toTags } from './toTags';

/** A role, and what of its policies could not be read. */
export interface RoleReading {
  role: Role;
  /** Each stands in the role as a policy without document. Empty: the role is whole. */
  failures: PolicyFailure[];
}

/** Reads a role with every policy that limits or grants. Undefined: there is none of the name. */
export async function readRole(
  aws: AwsConnection,
  name: string,
  options: CallOptions,
): Promise<RoleReading | undefined> {
  const role = await getRole(aws, name, options);
  if (!role) {
    return undefined;
  }
  const boundaryArn = role.PermissionsBoundary?.PermissionsBoundaryArn;
  const [inline, attached, boundary] = await Promise.all([
    readInlinePolicies(aws, name, options),
    readAttachedPolicies(aws, name, options),
    boundaryArn
      ? readManagedPolicy(aws, boundaryArn, options)
      : { policies: [], failures: [] },
  ]);
  return {
    role: toRole(role, inline, attached, boundary.policies[0]),
    failures: [inline, attached, boundary].flatMap(({ failures }) => failures),
  };
}

function toRole(
  role: IamRole,
  inline: PoliciesReading,
  attached: PoliciesReading,
  boundary: RolePolicy | undefined,
): Role {
  const resource = `role ${role.RoleName}`;
  const used = role.RoleLastUsed;
  return {
    arn: required(role.Arn, resource, 'ARN'),
    name: required(role.RoleName, resource, 'name'),
    path: required(role.Path, resource, 'path'),
    description: role.Description,
    createdAt: role.CreateDate?.toISOString(),
    maxSessionSeconds: role.MaxSessionDuration,
    tags: toTags(role.Tags),
    lastUsed: used?.LastUsedDate && {
      at: used.LastUsedDate.toISOString(),
      region: used.Region,
    },
    trustPolicy: decodeDocument(role.AssumeRolePolicyDocument, resource),
    policies: [...inline.policies, ...attached.policies],
    boundary,
  };
}
