import {
  CreateRoleCommand,
  DeleteRolePolicyCommand,
  PutRolePermissionsBoundaryCommand,
  PutRolePolicyCommand,
  TagRoleCommand,
  UpdateAssumeRolePolicyCommand,
  type IAMClient,
} from '@aws-sdk/client-iam';
import { ifFound, type Call } from '../AwsCall';
import { toIamTags } from './documents';

/** A role to be, whole in everything that limits it: it is never without its boundary or its tags. */
export interface NewRole {
  name: string;
  path: string;
  /** JSON text. */
  trustPolicy: string;
  boundaryArn: string | undefined;
  tags: Record<string, string>;
}

/** Writes of one role. */
export function roleWrites(call: Call<IAMClient>) {
  return {
    /** Creates a role. Throws an AwsFailure `exists` where there is one of the name, in whatever case it is written. */
    async createRole(role: NewRole): Promise<void> {
      await call('iam:CreateRole', `role ${role.name}`, (client, options) =>
        client.send(
          new CreateRoleCommand({
            RoleName: role.name,
            Path: role.path,
            AssumeRolePolicyDocument: role.trustPolicy,
            PermissionsBoundary: role.boundaryArn,
            Tags: toIamTags(role.tags),
          }),
          options,
        ),
      );
    },

    /** Replaces the whole trust policy; IAM checks no version, so the plan must be of a moment ago. */
    async updateTrustPolicy(roleName: string, document: string): Promise<void> {
      await call(
        'iam:UpdateAssumeRolePolicy',
        `role ${roleName}`,
        (client, options) =>
          client.send(
            new UpdateAssumeRolePolicyCommand({
              RoleName: roleName,
              PolicyDocument: document,
            }),
            options,
          ),
      );
    },

    /** Sets the permissions boundary of a role, in place of any that it has. */
    async putPermissionsBoundary(
      roleName: string,
      boundaryArn: string,
    ): Promise<void> {
      await call(
        'iam:PutRolePermissionsBoundary',
        `role ${roleName}`,
        (client, options) =>
          client.send(
            new PutRolePermissionsBoundaryCommand({
              RoleName: roleName,
              PermissionsBoundary: boundaryArn,
            }),
            options,
          ),
      );
    },

    /** Adds tags to a role, and replaces those of the same key. */
    async tagRole(
      roleName: string,
      tags: Record<string, string>,
    ): Promise<void> {
      await call('iam:TagRole', `role ${roleName}`, (client, options) =>
        client.send(
          new TagRoleCommand({ RoleName: roleName, Tags: toIamTags(tags) }),
          options,
        ),
      );
    },

    /** Writes an inline policy of a role, in place of any of the name. */
    async putInlinePolicy(
      roleName: string,
      policy: { name: string; document: string },
    ): Promise<void> {
      await call(
        'iam:PutRolePolicy',
        `inline policy ${policy.name} of role ${roleName}`,
        (client, options) =>
          client.send(
            new PutRolePolicyCommand({
              RoleName: roleName,
              PolicyName: policy.name,
              PolicyDocument: policy.document,
            }),
            options,
          ),
      );
    },

    /** Deletes an inline policy of a role. One that is gone already is no error. */
    async deleteInlinePolicy(roleName: string, name: string): Promise<void> {
      await ifFound(
        call(
          'iam:DeleteRolePolicy',
          `inline policy ${name} of role ${roleName}`,
          (client, options) =>
            client.send(
              new DeleteRolePolicyCommand({
                RoleName: roleName,
                PolicyName: name,
              }),
              options,
            ),
        ),
      );
    },
  };
}
