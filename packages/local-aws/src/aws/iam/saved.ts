import { parseRoleArn } from '../../platform/arns';
import {
  iamAccounts,
  type IamAccount,
  type OidcProviderRecord,
  type PolicyRecord,
  type PolicyVersionRecord,
  type RoleRecord,
} from '../../platform/identity';
import {
  count,
  date,
  list,
  mapOf,
  optional,
  policyText,
  record,
  roleArn,
  savedList,
  savedStore,
  savedValue,
  setOf,
  tagSet,
  text,
} from '../../saved';

const role = record<RoleRecord>({
  roleName: text,
  roleId: text,
  arn: roleArn,
  path: text,
  createDate: date,
  description: optional(text),
  maxSessionDuration: count,
  trustPolicy: policyText,
  permissionsBoundaryArn: optional(text),
  inlinePolicies: mapOf(policyText),
  attachedPolicyArns: setOf(text),
  tags: tagSet,
  lastUsed: optional(record({ date, region: text })),
});

const policy = record<PolicyRecord>({
  policyName: text,
  policyId: text,
  arn: text,
  path: text,
  description: optional(text),
  createDate: date,
  updateDate: date,
  versions: list(
    record<PolicyVersionRecord>({
      versionId: text,
      document: policyText,
      createDate: date,
    }),
  ),
  defaultVersionId: text,
  nextVersion: count,
  tags: tagSet,
});

const oidcProvider = record<OidcProviderRecord>({
  arn: text,
  issuer: text,
  clientIds: list(text),
  thumbprints: list(text),
  createDate: date,
  tags: tagSet,
});

type RaisedQuotas = IamAccount['raisedQuotas'];

/** What IAM has of an account. */
export const savedAccounts = {
  accounts: savedStore(iamAccounts, {
    raisedQuotas: savedValue(
      record<RaisedQuotas>({
        roles: optional(count),
        policies: optional(count),
        attachedPoliciesPerRole: optional(count),
        oidcProviders: optional(count),
        trustPolicySize: optional(count),
      }),
      account => account.raisedQuotas,
      (account, raised) => {
        account.raisedQuotas = raised;
      },
    ),
    policies: savedList(policy, {
      all: account => account.policies(),
      add(account, item, field) {
        const { versions, defaultVersionId } = item;
        if (!versions.some(each => each.versionId === defaultVersionId)) {
          field.fail(`there is no version ${defaultVersionId}`);
        }
        account.addPolicy(item);
      },
      keys: [({ arn }) => arn],
    }),
    roles: savedList(role, {
      all: account => account.roles(),
      add(account, item, field) {
        // Roles are found by the name in their ARN.
        if (parseRoleArn(item.arn)?.roleName !== item.roleName) {
          field.fail(
            `the name ${item.roleName} is not that of the ARN ${item.arn}`,
          );
        }
        account.addRole(item);
      },
      keys: [({ roleName }) => roleName.toLowerCase()],
    }),
    oidcProviders: savedList(oidcProvider, {
      all: account => account.oidcProviders(),
      add: (account, item) => account.addOidcProvider(item),
      keys: [({ arn }) => arn],
    }),
  }),
};
