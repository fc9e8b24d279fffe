import type { ScopeValues } from '../../../model';
import { statementsLettingIn } from '../../../subject/trust/openEntry';
import { tokenWith } from '../../../subject/trust/strangers';
import { providersOf } from '../support/providersOf';
import type { FindingCheck } from '../../../services/findings/FindingCheck';
import { statementSubject } from '../../../services/findings/statements';
import { told } from '../../../words/told';
import { statementWords } from '../../../words/statement';

/**
 * A cluster gives tokens to whatever audience a pod asks for. IAM compares it with the list of the provider alone.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html
 */
export const irsaAudienceUntested: FindingCheck = {
  id: 'irsa-audience-untested',
  severity: 'info',
  title: 'The audience of tokens is not tested',
  check(context) {
    const { trust } = context.policies;
    const { role } = context.known;
    if (!trust || !role) {
      return [];
    }
    const providers = providersOf(context);
    const found = (context.trustScope?.alternatives ?? []).flatMap(way => {
      const of = providers.find(({ issuer }) => issuer === way.oidcIssuer);
      const sub = `system:serviceaccount:${nameIn(way.namespaces)}:${nameIn(
        way.serviceAccounts,
      )}`;
      return of && way.satisfiable
        ? statementsLettingIn(
            trust,
            role.arn,
            tokenWith(of, { sub, aud: 'any-other-audience' }),
          ).map(statement => ({ statement, issuer: of.issuer }))
        : [];
    });
    const once = new Map(found.map(each => [each.statement.index, each]));
    return [...once.values()].map(({ statement, issuer }) => ({
      message: told`${{
        statement: statementWords(statement),
      }} does not test for whom a token was made, so that any audience of the provider will do.`,
      advice: told`Test ${{
        key: `${issuer}:aud`,
      }} by StringEquals, for pods with sts.amazonaws.com.`,
      subject: statementSubject(statement),
    }));
  },
};

/** A name that a dimension admits. */
function nameIn(scope: ScopeValues): string {
  const value = scope.kind === 'any' ? 'any' : scope.values[0]?.value ?? 'none';
  return value.replace(/[*?]/g, 'x');
}
