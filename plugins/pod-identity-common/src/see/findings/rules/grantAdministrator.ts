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

/** Pods run code from outside; with these permissions whoever takes one over has the account. */
export const grantAdministrator: FindingCheck = {
  id: 'grant-administrator',
  severity: 'error',
  title: 'Pods are administrators of the account',
  check: context =>
    grantingStatements(context)
      .filter(located => makesAdministrator(located, context))
      .map(({ statement, ref }) => ({
        message: told`${{
          statement: statementWords(ref),
        }} makes pods administrators of account ${{
          accountId: context.input.cluster.accountId,
        }}: they may give themselves and others whatever there is.`,
        advice: 'Name the actions and the resources that the service uses.',
        subject: statementSubject(ref, statement.action.path),
      })),
};

/** Whether a statement gives every permission of IAM on things that no policy has heard of. */
export function makesAdministrator(
  located: LocatedStatement,
  context: FindingContext,
): boolean {
  const { accountId, arn } = context.input.cluster;
  const iam = `arn:${arn.split(':')[1]}:iam::${accountId}`;
  return [
    ['iam:CreateAccessKey', `${iam}:user/q7zw9-any`],
    ['iam:AttachRolePolicy', `${iam}:role/q7zw9-any`],
    ['iam:CreatePolicyVersion', `${iam}:policy/q7zw9-any`],
    ['iam:CreateUser', `${iam}:user/q7zw9-any`],
  ].every(([action, resource]) =>
    isGivenBy(located, context, { action, resource }),
  );
}
