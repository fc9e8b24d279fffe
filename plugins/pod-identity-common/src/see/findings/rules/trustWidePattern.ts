import type { ScopeValues, TrustAlternative } from '../../../model';
import { statementWords } from '../../../words/statement';
import type { FindingCheck } from '../../../services/findings/FindingCheck';
import { statementSubject } from '../../../services/findings/statements';
import { anyOf, told } from '../../../words/told';

const dimensions = [
  ['clusterArns', 'cluster'],
  ['clusterNames', 'cluster'],
  ['namespaces', 'namespace'],
  ['serviceAccounts', 'service account'],
] as const;

/** A pattern admits what does not exist yet, and whoever can name a namespace decides who gets in. */
export const trustWidePattern: FindingCheck = {
  id: 'trust-wide-pattern',
  severity: 'warning',
  title: 'The trust policy admits names by pattern',
  check: ({ trustScope }) =>
    (trustScope?.alternatives ?? [])
      .filter(({ satisfiable }) => satisfiable)
      .flatMap(alternative =>
        widePatterns(alternative).map(({ noun, patterns }) => ({
          message: told`The trust policy admits every ${{ kind: noun }} like ${{
            patterns: anyOf(patterns),
          }}, whoever creates it (${{
            statement: statementWords(alternative.statement),
          }}).`,
          advice: told`Name the ${{
            kind: noun,
          }}s that are meant, under StringEquals.`,
          subject: statementSubject(alternative.statement),
        })),
      ),
};

function widePatterns(alternative: TrustAlternative) {
  return dimensions.flatMap(([dimension, noun]) => {
    const patterns = patternsOf(alternative[dimension]);
    return patterns.length ? [{ noun, patterns }] : [];
  });
}

function patternsOf(scope: ScopeValues): string[] {
  return scope.kind === 'any'
    ? []
    : scope.values
        .filter(({ match }) => match === 'pattern')
        .map(({ value }) => value);
}
