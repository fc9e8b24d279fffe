import type { ErrorCase, ErrorCases } from '../kit';
import {
  foreignPolicyArn,
  noPolicy,
  noPolicyArn,
  noRole,
  protectedRole,
  wrongPolicyArn,
} from './cases';
import { longDocument, noJson } from './documents';
import {
  ABSENT,
  DOCUMENT,
  policyArn,
  POLICY,
  ROLE,
  SERVICE_POLICY,
} from './fixture';
import { seen } from './sources';

const inline = { RoleName: ROLE, PolicyName: 'read', PolicyDocument: DOCUMENT };
const attached = { RoleName: ROLE, PolicyArn: POLICY };

const noInlinePolicy: ErrorCase = {
  error: 'NoSuchEntityException',
  when: 'the role has no such policy',
  input: { RoleName: ROLE, PolicyName: ABSENT },
  message: `The role policy with name ${ABSENT} cannot be found.`,
  source: seen.noRolePolicy,
};

/** Errors of a role's inline and managed policies. */
export const rolePolicyErrors: ErrorCases = {
  PutRolePolicy: [
    noRole(inline),
    protectedRole(inline),
    noJson(inline, 'PolicyDocument'),
    {
      error: 'LimitExceededException',
      when: 'the inline policies are too long together',
      input: { ...inline, PolicyDocument: longDocument(10241) },
      message: `Maximum policy size of 10240 bytes exceeded for role ${ROLE}`,
      source: seen.inlineSize,
    },
  ],
  GetRolePolicy: [noRole(inline), noInlinePolicy],
  ListRolePolicies: [noRole()],
  DeleteRolePolicy: [noRole(inline), protectedRole(inline), noInlinePolicy],
  AttachRolePolicy: [
    noRole(attached),
    protectedRole(attached),
    wrongPolicyArn(attached),
    ...noPolicyArn(attached),
    foreignPolicyArn(attached),
    {
      error: 'NoSuchEntityException',
      when: 'there is no such policy',
      input: { RoleName: ROLE, PolicyArn: policyArn(ABSENT) },
      message: `Policy ${policyArn(
        ABSENT,
      )} does not exist or is not attachable.`,
      source: seen.noPolicy,
    },
    {
      error: 'PolicyNotAttachableException',
      when: 'the policy is for service-linked roles alone',
      input: { RoleName: ROLE, PolicyArn: SERVICE_POLICY },
      message: 'Cannot attach a Service Role Policy to a Customer Role.',
      source: seen.servicePolicy,
    },
  ],
  DetachRolePolicy: [
    noRole(attached),
    protectedRole(attached),
    wrongPolicyArn(attached),
    ...noPolicyArn(attached),
    foreignPolicyArn(attached),
    noPolicy(attached),
  ],
  ListAttachedRolePolicies: [noRole()],
};
