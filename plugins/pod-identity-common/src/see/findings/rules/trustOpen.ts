import { describePrincipal } from '../../../subject/trust/describeOther';
import {
  statementsLettingIn,
  type Entry,
} from '../../../subject/trust/openEntry';
import { oidcIssuerOf } from '../../../subject/trust/readIrsaAlternatives';
import { strangeRole, strangerOf } from '../../../subject/trust/strangers';
import type {
  FindingCheck,
  FindingContext,
} from '../../../services/findings/FindingCheck';
import {
  roleName,
  statementSubject,
  trustStatements,
} from '../../../services/findings/statements';
import { told } from '../../../words/told';
import { statementWords } from '../../../words/statement';

/**
 * Beside a careful statement for EKS another may let in the whole world.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-anonymous
 */
export const trustOpen: FindingCheck = {
  id: 'trust-open',
  severity: 'error',
  title: 'Anybody may assume the role',
  check(context) {
    const { trust } = context.policies;
    const { role } = context.known;
    if (!trust || !role) {
      return [];
    }
    return strangersFor(context).flatMap(({ who, entry }) =>
      statementsLettingIn(trust, role.arn, entry).map(statement => ({
        message: told`${{
          statement: statementWords(statement),
        }} lets ${{ who }} assume ${{ role: roleName(context) }}.`,
        advice:
          'Take the statement away, or name in it the roles or the subjects that are meant.',
        subject: statementSubject(statement),
      })),
    );
  },
};

function strangersFor(
  context: FindingContext,
): { who: string; entry: Entry }[] {
  const federated = trustStatements(context)
    .flatMap(({ statement }) => statement.principal?.principals ?? [])
    .filter(({ type }) => type === 'Federated');
  const providers = new Map(federated.map(each => [each.value, each]));
  return [
    { who: 'everybody in every account', entry: strangeRole },
    ...[...providers.values()].flatMap(principal => {
      const entry = strangerOf(principal.value, oidcIssuerOf(principal.value));
      return entry
        ? [{ who: `everybody known to ${describePrincipal(principal)}`, entry }]
        : [];
    }),
  ];
}
