import type { AwsConnection, CallOptions } from './AwsConnection';
import { getRole } from './getRole';
import { required } from './required';
import { toTags } from './toTags';

/** What tells whose a role is, and what bounds it. */
export interface RoleIdentity {
  arn: string;
  tags: Record<string, string>;
  boundaryArn: string | undefined;
}

/** Identifies a role. Undefined: there is none of the name. */
export async function identifyRole(
  aws: AwsConnection,
  name: string,
  options: CallOptions,
): Promise<RoleIdentity | undefined> {
  const role = await getRole(aws, name, options);
  return (
    role && {
      arn: required(role.Arn, `role ${name}`, 'ARN'),
      tags: toTags(role.Tags),
      boundaryArn: role.PermissionsBoundary?.PermissionsBoundaryArn,
    }
  );
}
