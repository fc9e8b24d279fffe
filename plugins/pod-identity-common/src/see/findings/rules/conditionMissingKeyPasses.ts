import type { FindingCheck, FindingContext } from '../FindingRule';
import { statementAsSubject } from '../support/names';
import { missingKeyPasses } from '../support/operators';
import { grantingStatements, podStatements } from '../support/statements';
import { statementSubject } from '../support/subjects';

const tagKey =
  /^(?:aws:(?:request|principal|resource)tag|s3:(?:existingobject|requestobject|bucket)tag)\//i;

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
          message: `${statementAsSubject(ref)} allows by ${
            operator.text
          }, which also holds where ${key} is missing.`,
          advice: `Use ${operator.text
            .replace(/^ForAllValues:/, '')
            .replace(/IfExists$/, '')}, which wants the tag to be there.`,
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
