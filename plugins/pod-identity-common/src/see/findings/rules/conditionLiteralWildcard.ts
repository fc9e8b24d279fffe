import type { FindingCheck } from '../../../services/findings/FindingCheck';
import {
  permissionStatements,
  statementSubject,
  trustStatements,
} from '../../../services/findings/statements';
import { told } from '../../../words/told';
import { statementWords } from '../../../words/statement';

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
                  message: told`${{
                    statement: statementWords(ref),
                  }} compares ${{ key }} with "${{ value: literal }}" by ${{
                    operator: operator.text,
                  }}, which takes * and ? literally.`,
                  advice: told`Name the values that are meant, or use ${{
                    instead: operator.text.replace('Equals', 'Like'),
                  }} where a pattern is meant.`,
                  subject: statementSubject(ref, path),
                },
              ];
        }),
    ),
};

function hasWildcard(value: string): boolean {
  return /[*?]/.test(value.replace(/\$\{[^}]*\}/g, ''));
}
