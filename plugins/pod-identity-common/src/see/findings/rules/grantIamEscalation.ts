import { isGivenBy } from '../../../services/findings/isDeniedToRole';
import type {
  FindingCheck,
  FindingContext,
} from '../../../services/findings/FindingCheck';
import {
  grantingStatements,
  statementSubject,
} from '../../../services/findings/statements';
import type { LocatedStatement } from '../../../subject/policies/LocatedStatement';
import { told } from '../../../words/told';
import { statementWords } from '../../../words/statement';
import { makesAdministrator } from './grantAdministrator';

/**
 * Actions by which whoever may do one on everything comes to other permissions than it was given, and what they act on.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
 */
const ESCALATING = {
  role: [
    'iam:PassRole',
    'iam:AttachRolePolicy',
    'iam:PutRolePolicy',
    'iam:UpdateAssumeRolePolicy',
    'iam:DeleteRolePermissionsBoundary',
    'iam:PutRolePermissionsBoundary',
  ],
  policy: ['iam:CreatePolicyVersion', 'iam:SetDefaultPolicyVersion'],
  user: [
    'iam:AttachUserPolicy',
    'iam:PutUserPolicy',
    'iam:CreateAccessKey',
    'iam:CreateLoginProfile',
    'iam:UpdateLoginProfile',
  ],
  group: ['iam:AttachGroupPolicy', 'iam:PutGroupPolicy', 'iam:AddUserToGroup'],
} as const;

/** On things that no policy has heard of, which nobody can have meant by name. */
export const grantIamEscalation: FindingCheck = {
  id: 'grant-iam-escalation',
  severity: 'error',
  title: 'Pods may give themselves other permissions',
  check: context =>
    grantingStatements(context)
      .filter(located => !makesAdministrator(located, context))
      .flatMap(located => {
        const actions = escalatingOf(located, context);
        return actions.length
          ? [
              {
                message: told`${{
                  statement: statementWords(located.ref),
                }} gives ${{
                  actions,
                }} on whatever there is in account ${{
                  accountId: context.input.cluster.accountId,
                }}, by which pods come to permissions that nobody gave them.`,
                advice:
                  'Name the roles, policies and users that are meant, or take these actions out.',
                subject: statementSubject(
                  located.ref,
                  located.statement.resource?.path,
                ),
              },
            ]
          : [];
      }),
};

function escalatingOf(
  located: LocatedStatement,
  context: FindingContext,
): string[] {
  const { accountId, arn } = context.input.cluster;
  const iam = `arn:${arn.split(':')[1]}:iam::${accountId}`;
  return Object.entries(ESCALATING).flatMap(([type, actions]) =>
    actions.filter(action =>
      isGivenBy(located, context, {
        action,
        resource: `${iam}:${type}/q7zw9-any`,
      }),
    ),
  );
}
