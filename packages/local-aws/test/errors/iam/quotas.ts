import {
  AttachRolePolicyCommand,
  CreateRoleCommand,
} from '@aws-sdk/client-iam';
import { directCall, NO_SOURCE, type ErrorCases } from '../kit';
import { createdPolicy } from './createdPolicy';
import { DOCUMENT, services, TRUST } from './fixture';
import { seen } from './sources';

/** An account that is only there to be filled. */
const FULL_ACCOUNT = '444455556666';

const full = {
  by: async () => ({ accessKeyId: FULL_ACCOUNT, secretAccessKey: 'test' }),
};

/** Calls an operation in the account that is to be filled. */
async function fill(
  operation: string,
  count: number,
  inputOf: (index: number) => object,
): Promise<void> {
  for (let index = 0; index < count; index++) {
    await directCall(services, 'iam', operation, inputOf(index), FULL_ACCOUNT);
  }
}

/** Errors of an account that is full, or of a role. */
export const quotaErrors: ErrorCases = {
  AttachRolePolicy: [
    {
      error: 'LimitExceededException',
      when: 'the role has as many policies as it may',
      given: async aws => {
        const RoleName = 'ten-policies';
        const { iam } = aws.clients();
        await iam.send(
          new CreateRoleCommand({ RoleName, AssumeRolePolicyDocument: TRUST }),
        );
        for (let index = 0; index < 10; index++) {
          const { PolicyArn } = await createdPolicy(aws, `policy-${index}`);
          await iam.send(new AttachRolePolicyCommand({ RoleName, PolicyArn }));
        }
        return { RoleName, ...(await createdPolicy(aws, 'policy-11')) };
      },
      message: 'Cannot exceed quota for PoliciesPerRole: 10',
      source: seen.policiesPerRole,
    },
  ],
  CreateRole: [
    {
      ...full,
      error: 'LimitExceededException',
      when: 'the account has as many roles as it may',
      given: () =>
        fill('CreateRole', 1000, index => ({
          RoleName: `role-${index}`,
          AssumeRolePolicyDocument: TRUST,
        })),
      input: { RoleName: 'late', AssumeRolePolicyDocument: TRUST },
      message: 'Cannot exceed quota for RolesPerAccount: 1000',
      source: seen.rolesQuota,
    },
  ],
  CreatePolicy: [
    {
      ...full,
      error: 'LimitExceededException',
      when: 'the account has as many policies as it may',
      given: () =>
        fill('CreatePolicy', 1500, index => ({
          PolicyName: `crowd-${index}`,
          PolicyDocument: DOCUMENT,
        })),
      input: { PolicyName: 'late', PolicyDocument: DOCUMENT },
      message: 'Cannot exceed quota for PoliciesPerAccount: 1500',
      source: NO_SOURCE,
    },
  ],
  CreateOpenIDConnectProvider: [
    {
      ...full,
      error: 'LimitExceededException',
      when: 'the account has as many providers as it may',
      given: () =>
        fill('CreateOpenIDConnectProvider', 100, index => ({
          Url: `https://oidc.example.org/crowd/${index}`,
        })),
      input: { Url: 'https://oidc.example.org/late' },
      message: 'Cannot exceed quota for OpenIdConnectProvidersPerAccount: 100',
      source: NO_SOURCE,
    },
  ],
};
