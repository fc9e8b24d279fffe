import { statementsLettingIn } from '../../../subject/trust/openEntry';
import { strangeToken } from '../../../subject/trust/strangers';
import { providersOf } from '../support/providersOf';
import type { FindingCheck } from '../../../services/findings/FindingCheck';
import {
  roleName,
  statementSubject,
} from '../../../services/findings/statements';
import { told } from '../../../words/told';
import { statementWords } from '../../../words/statement';

/** A token says whose it is under `:sub` alone. */
export const irsaUnscoped: FindingCheck = {
  id: 'irsa-unscoped',
  severity: 'warning',
  title: 'Any service account of a cluster may use the role by its token',
  check(context) {
    const { trust } = context.policies;
    const { role } = context.known;
    if (!trust || !role) {
      return [];
    }
    return providersOf(context).flatMap(({ provider, issuer }) =>
      statementsLettingIn(trust, role.arn, strangeToken(provider, issuer)).map(
        statement => ({
          message: told`${{
            statement: statementWords(statement),
          }} of ${{
            role: roleName(context),
          }} admits every service account of the cluster with OIDC issuer ${{
            issuer,
          }}: whoever may start a pod there can use it.`,
          advice: told`Test ${{
            key: `${issuer}:sub`,
          }} with the namespace and the service account that are meant, by StringEquals.`,
          subject: statementSubject(statement),
        }),
      ),
    );
  },
};
