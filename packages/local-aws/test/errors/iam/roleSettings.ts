import { TagRoleCommand } from '@aws-sdk/client-iam';
import type { ErrorCase, ErrorCases } from '../kit';
import {
  duplicateTags,
  noPolicyArn,
  noRole,
  protectedRole,
  tooManyTags,
  wrongPolicyArn,
  wrongTagKeys,
} from './cases';
import { ABSENT, policyArn, POLICY, ROLE, SERVICE_POLICY } from './fixture';
import { seen } from './sources';

const servicePolicy: ErrorCase = {
  error: 'PolicyNotAttachableException',
  when: 'the policy is for service-linked roles alone',
  input: { RoleName: ROLE, PermissionsBoundary: SERVICE_POLICY },
  message: 'Cannot attach a Service Role Policy to a Customer Role.',
  source: seen.servicePolicy,
};

/** Errors of a role's tags, boundary and instance profiles. */
export const roleSettingErrors: ErrorCases = {
  TagRole: [
    noRole({ Tags: [{ Key: 'team', Value: '' }] }),
    duplicateTags({ RoleName: ROLE }),
    tooManyTags({ RoleName: ROLE }, (aws, Tags) =>
      aws.clients().iam.send(new TagRoleCommand({ RoleName: ROLE, Tags })),
    ),
  ],
  UntagRole: [
    noRole({ TagKeys: ['team'] }),
    ...wrongTagKeys({ RoleName: ROLE }),
  ],
  ListRoleTags: [noRole()],
  PutRolePermissionsBoundary: [
    noRole({ PermissionsBoundary: POLICY }),
    protectedRole({ PermissionsBoundary: POLICY }),
    wrongPolicyArn({ RoleName: ROLE }, 'PermissionsBoundary'),
    ...noPolicyArn({ RoleName: ROLE }, 'PermissionsBoundary'),
    servicePolicy,
    {
      error: 'NoSuchEntityException',
      when: 'there is no such policy',
      input: { RoleName: ROLE, PermissionsBoundary: policyArn(ABSENT) },
      message: `Scope ARN: ${policyArn(
        ABSENT,
      )} does not exist or is not attachable.`,
      source: seen.noBoundary,
    },
  ],
  DeleteRolePermissionsBoundary: [noRole(), protectedRole()],
  ListInstanceProfilesForRole: [noRole()],
};
