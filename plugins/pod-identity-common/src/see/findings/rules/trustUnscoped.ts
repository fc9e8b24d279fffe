import { statementsLettingIn } from '../../../subject/trust/openEntry';
import { strangePod } from '../../../subject/trust/strangers';
import type { FindingCheck } from '../../../services/findings/FindingCheck';
import {
  roleName,
  statementSubject,
} from '../../../services/findings/statements';
import { told } from '../../../words/told';

/** Without conditions on session tags the role is open to every association that anybody makes in the account. */
export const trustUnscoped: FindingCheck = {
  id: 'trust-unscoped',
  severity: 'warning',
  title: 'Any association in the account may use the role',
  check(context) {
    const { trust } = context.policies;
    const { role } = context.known;
    const { cluster } = context.input;
    return trust && role
      ? statementsLettingIn(trust, role.arn, strangePod(cluster)).map(
          statement => ({
            message: told`The ${{
              role: roleName(context),
            }} admits every service account of every cluster in account ${{
              accountId: cluster.accountId,
            }}: whoever may create an association can use it.`,
            advice:
              'Test the cluster ARN, the namespace and the service account by aws:RequestTag in the trust policy.',
            subject: statementSubject(statement),
          }),
        )
      : [];
  },
};
