import { listOf } from '../../../words/listOf';
import type { FindingCheck } from '../FindingRule';
import { statementAsSubject } from '../support/names';
import { statementGrants } from '../support/statementGrants';
import { grantingStatements } from '../support/statements';
import { statementSubject } from '../support/subjects';

/** Access to every object of every bucket, and of every bucket to come. */
export const grantEveryObject: FindingCheck = {
  id: 'grant-every-object',
  severity: 'warning',
  title: 'Every object of every bucket is granted',
  check: context =>
    grantingStatements(context).flatMap(located => {
      const wide = statementGrants(context, located).filter(
        ({ place, tagConditions, otherConditions }) =>
          place.service === 's3' &&
          place.name === '*' &&
          place.part === '*' &&
          !tagConditions.length &&
          !otherConditions.length,
      );
      return wide.length
        ? [
            {
              message: `${statementAsSubject(located.ref)} gives ${listOf([
                ...new Set(wide.flatMap(({ actions }) => actions)),
              ])} on every bucket.`,
              advice: 'Name the bucket and the prefix that the service uses.',
              subject: statementSubject(
                located.ref,
                located.statement.resource?.path,
              ),
            },
          ]
        : [];
    }),
};
