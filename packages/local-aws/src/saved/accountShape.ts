import type { Field } from '../document';
import { parseRoleArn } from '../platform/arns';
import type { PolicyRecord, RoleRecord } from '../platform/identity';
import { accountId, partitionName } from './places';
import * as records from './records';
import { checked, count, optional, record, uniqueList } from './shapes';
import type { AccountSnapshot, RaisedQuotas } from './Snapshot';

/** Roles are found by the name in their ARN. */
function checkName({ arn, roleName }: RoleRecord, field: Field): void {
  if (parseRoleArn(arn)?.roleName !== roleName) {
    field.fail(`the name ${roleName} is not that of the ARN ${arn}`);
  }
}

function checkDefault(policy: PolicyRecord, field: Field): void {
  const { versions, defaultVersionId } = policy;
  if (!versions.some(({ versionId }) => versionId === defaultVersionId)) {
    field.fail(`there is no version ${defaultVersionId}`);
  }
}

/** What IAM has of an account. */
export const accountShape = record<AccountSnapshot>({
  partition: partitionName,
  accountId,
  raisedQuotas: record<RaisedQuotas>({
    roles: optional(count),
    policies: optional(count),
    attachedPoliciesPerRole: optional(count),
    oidcProviders: optional(count),
    trustPolicySize: optional(count),
  }),
  roles: uniqueList(checked(records.role, checkName), ({ roleName }) =>
    roleName.toLowerCase(),
  ),
  policies: uniqueList(checked(records.policy, checkDefault), ({ arn }) => arn),
  oidcProviders: uniqueList(records.oidcProvider, ({ arn }) => arn),
});
