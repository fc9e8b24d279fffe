import type { RequestFacts } from '../request/RequestFacts';
import type { DecisionRule } from '../types';

/** What AWS keeps for itself: what is changed by these actions is denied to everybody, whatever policies say. */
interface Kept {
  kind: Exclude<DecisionRule, 'no-permission-needed'>;
  resource: RegExp;
  actions: RegExp;
}

/** Actions that change a role itself; to use a role, to read one and to delete what is linked to a service go by others. */
const CHANGES_OF_ROLES =
  /^iam:(?:attachrolepolicy|deleterole|deleterolepermissionsboundary|deleterolepolicy|detachrolepolicy|putrolepermissionsboundary|putrolepolicy|tagrole|untagrole|updateassumerolepolicy|updaterole)$/;

const KEPT: readonly Kept[] = [
  {
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html: the linked service defines its permissions.
    kind: 'service-linked-role',
    resource: /^arn:[^:]*:iam::[^:]*:role\/aws-service-role\//,
    actions: CHANGES_OF_ROLES,
  },
  {
    // https://docs.aws.amazon.com/singlesignon/latest/userguide/using-service-linked-roles.html: IAM Identity Center alone changes them.
    kind: 'reserved-role',
    resource: /^arn:[^:]*:iam::[^:]*:role\/aws-reserved\//,
    actions: CHANGES_OF_ROLES,
  },
  {
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html#aws-managed-policies
    kind: 'aws-managed-policy',
    resource: /^arn:[^:]*:iam::aws:policy\//,
    actions:
      /^iam:(?:createpolicy|createpolicyversion|deletepolicy|deletepolicyversion|setdefaultpolicyversion|tagpolicy|untagpolicy)$/,
  },
  {
    // https://docs.aws.amazon.com/kms/latest/developerguide/kms-alias.html: names that begin with alias/aws/ are AWS's own.
    kind: 'aws-managed-alias',
    resource: /^arn:[^:]*:kms:[^:]*:[^:]*:alias\/aws\//,
    actions: /^kms:(?:createalias|deletealias|updatealias)$/,
  },
];

/** What decides a request whatever its policies say; undefined where they decide. */
export function ruleOf({
  action,
  resource,
  principal,
}: RequestFacts): DecisionRule | undefined {
  // https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html: even where a policy denies it.
  if (action === 'sts:getcalleridentity' && principal.type === 'AWS') {
    return 'no-permission-needed';
  }
  return KEPT.find(
    each => each.actions.test(action) && each.resource.test(resource),
  )?.kind;
}
