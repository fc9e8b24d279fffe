import type { ScopeValues } from '../../../model';
import { statementWords } from '../../../words/statement';
import type { FindingCheck } from '../../../services/findings/FindingCheck';
import { statementSubject } from '../../../services/findings/statements';
import { told } from '../../../words/told';

/** Values of one key are alternatives to each other, so that several namespaces and service accounts admit every pair. */
export const trustCrossProduct: FindingCheck = {
  id: 'trust-cross-product',
  severity: 'warning',
  title:
    'The trust policy admits every pair of several namespaces and service accounts',
  check: ({ trustScope }) =>
    (trustScope?.alternatives ?? [])
      .filter(({ satisfiable }) => satisfiable)
      .flatMap(({ namespaces, serviceAccounts, statement }) => {
        const spaces = namesOf(namespaces);
        const accounts = namesOf(serviceAccounts);
        return spaces.length > 1 && accounts.length > 1
          ? [
              {
                message: told`The trust policy admits all ${{
                  pairs: `${spaces.length * accounts.length}`,
                }} pairs of the namespaces ${{
                  namespaces: spaces,
                }} with the service accounts ${{
                  serviceAccounts: accounts,
                }} (${{ statement: statementWords(statement) }}).`,
                advice:
                  'Write one statement for each pair of namespace and service account that is meant.',
                subject: statementSubject(statement),
              },
            ]
          : [];
      }),
};

function namesOf(scope: ScopeValues): string[] {
  return scope.kind === 'any' ? [] : scope.values.map(({ value }) => value);
}
