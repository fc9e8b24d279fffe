import type { ErrorCase, ErrorCases } from '../kit';
import { duplicateTags, noRole, protectedRole, wrongPolicyArn } from './cases';
import { noJson } from './documents';
import { INLINE_ROLE, ROLE, TRUST } from './fixture';
import { seen } from './sources';

const wanted = { RoleName: 'new', AssumeRolePolicyDocument: TRUST };

const NO_JSON_TRUST = {
  message: 'This policy contains invalid Json',
  source: seen.noJsonTrust,
};

function longTrust(input: object, member: string): ErrorCase {
  const [statement] = JSON.parse(TRUST).Statement;
  return {
    error: 'LimitExceededException',
    when: 'the trust policy is too long',
    input: {
      ...input,
      [member]: JSON.stringify({
        Version: '2012-10-17',
        Statement: Array.from({ length: 20 }, () => statement),
      }),
    },
    message: 'Cannot exceed quota for ACLSizePerRole: 2048',
    source: seen.aclSize,
  };
}

/** Errors of roles. */
export const roleErrors: ErrorCases = {
  CreateRole: [
    {
      error: 'EntityAlreadyExistsException',
      when: 'a role has the name in capital letters',
      input: { ...wanted, RoleName: 'READER' },
      message: 'Role with name READER already exists.',
      source: seen.roleExists,
    },
    duplicateTags(wanted),
    noJson(wanted, 'AssumeRolePolicyDocument', NO_JSON_TRUST),
    longTrust(wanted, 'AssumeRolePolicyDocument'),
    wrongPolicyArn(wanted, 'PermissionsBoundary'),
  ],
  GetRole: [noRole()],
  UpdateRole: [noRole(), protectedRole({ MaxSessionDuration: 7200 })],
  UpdateRoleDescription: [
    noRole({ Description: '' }),
    protectedRole({ Description: '' }),
  ],
  UpdateAssumeRolePolicy: [
    noRole({ PolicyDocument: TRUST }),
    protectedRole({ PolicyDocument: TRUST }),
    noJson({ RoleName: ROLE }, 'PolicyDocument', NO_JSON_TRUST),
    longTrust({ RoleName: ROLE }, 'PolicyDocument'),
    {
      error: 'MalformedPolicyDocumentException',
      when: 'the principal does not exist',
      input: {
        RoleName: ROLE,
        PolicyDocument: JSON.stringify({
          Version: '2012-10-17',
          Statement: {
            Effect: 'Allow',
            Principal: { AWS: 'arn:aws:iam::111122223333:role/absent' },
            Action: 'sts:AssumeRole',
          },
        }),
      },
      message:
        'Invalid principal in policy: "AWS":"arn:aws:iam::111122223333:role/absent"',
      source: seen.principal,
    },
  ],
  DeleteRole: [
    noRole(),
    protectedRole(),
    {
      error: 'DeleteConflictException',
      when: 'the role has a managed policy',
      input: { RoleName: ROLE },
      message: 'Cannot delete entity, must detach all policies first.',
      source: seen.managedPolicies,
    },
    {
      error: 'DeleteConflictException',
      when: 'the role has an inline policy',
      input: { RoleName: INLINE_ROLE },
      message: 'Cannot delete entity, must delete policies first.',
      source: seen.inlinePolicies,
    },
  ],
};
