import type {
  FindingCheck,
  FindingContext,
} from '../../../services/findings/FindingCheck';
import {
  grantingStatements,
  podStatements,
  statementSubject,
} from '../../../services/findings/statements';
import { missingKeyPasses } from '../../../services/findings/operators';
import { told } from '../../../words/told';
import { statementWords } from '../../../words/statement';

/** Services name their own keys for tags as AWS names those of all: `s3:BucketTag/team`, `secretsmanager:ResourceTag/team`. */
const tagKey = /^[\w-]+:[a-z]+tag\//i;

/** In an Allow, what is meant as a limit lets everything in that lacks the tag. */
export const conditionMissingKeyPasses: FindingCheck = {
  id: 'condition-missing-key-passes',
  severity: 'warning',
  title: 'A tag condition holds where the tag is missing',
  check: context =>
    allowing(context).flatMap(({ statement, ref }) =>
      statement.conditions
        .filter(
          ({ key, operator }) => tagKey.test(key) && missingKeyPasses(operator),
        )
        .map(({ key, operator, path }) => ({
          message: told`${{ statement: statementWords(ref) }} allows by ${{
            operator: operator.text,
          }}, which also holds where ${{ key }} is missing.`,
          advice: told`Use ${{
            instead: operator.text
              .replace(/^ForAllValues:/, '')
              .replace(/IfExists$/, ''),
          }}, which wants the tag to be there.`,
          subject: statementSubject(ref, path),
        })),
    ),
};

function allowing(context: FindingContext) {
  return [
    ...podStatements(context).filter(
      ({ statement }) => statement.effect === 'Allow',
    ),
    ...grantingStatements(context),
  ];
}
