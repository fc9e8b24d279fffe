import type { FindingCheck } from '../FindingRule';
import { statementAsSubject } from '../support/names';
import { permissionStatements, trustStatements } from '../support/statements';
import { statementSubject } from '../support/subjects';

/** Only the Like operators and those for ARNs know wildcards. */
export const conditionLiteralWildcard: FindingCheck = {
  id: 'condition-literal-wildcard',
  severity: 'error',
  title: 'A wildcard under StringEquals is taken literally',
  check: context =>
    [...trustStatements(context), ...permissionStatements(context)].flatMap(
      ({ statement, ref }) =>
        statement.conditions.flatMap(({ operator, key, values, path }) => {
          const literal = /^String(?:Not)?Equals/.test(
            operator.comparison ?? '',
          )
            ? values.find(hasWildcard)
            : undefined;
          return literal === undefined
            ? []
            : [
                {
                  message: `${statementAsSubject(
                    ref,
                  )} compares ${key} with "${literal}" by ${
                    operator.text
                  }, which takes * and ? literally.`,
                  advice: `Name the values that are meant, or use ${operator.text.replace(
                    'Equals',
                    'Like',
                  )} where a pattern is meant.`,
                  subject: statementSubject(ref, path),
                },
              ];
        }),
    ),
};

function hasWildcard(value: string): boolean {
  return /[*?]/.test(value.replace(/\$\{[^}]*\}/g, ''));
}
