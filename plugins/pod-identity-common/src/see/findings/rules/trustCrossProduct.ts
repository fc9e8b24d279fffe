import type { ScopeValues } from '../../../model';
import { listOf } from '../../../words/listOf';
import { statementName } from '../../../words/statementName';
import type { FindingCheck } from '../FindingRule';
import { statementSubject } from '../support/subjects';

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
                message: `The trust policy admits all ${
                  spaces.length * accounts.length
                } pairs of the namespaces ${listOf(
                  spaces,
                )} with the service accounts ${listOf(
                  accounts,
                )} (${statementName(statement)}).`,
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
