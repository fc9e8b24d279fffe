import type { FindingCheck } from '../../findings/FindingCheck';
import {
  grantingStatements,
  statementGrants,
  statementSubject,
} from '../../findings/statements';
import { told } from '../../../words/told';
import { statementWords } from '../../../words/statement';

/** Access to every object of every bucket, and of every bucket to come. */
export const grantEveryObject: FindingCheck = {
  id: 'grant-every-object',
  severity: 'warning',
  title: 'Every object of every bucket is granted',
  check: context =>
    grantingStatements(context).flatMap(located => {
      const wide = statementGrants(context, located).filter(
        ({ place, accessClass, tagConditions, otherConditions }) =>
          place.service === 's3' &&
          place.name === '*' &&
          place.part === '*' &&
          // Listing tells the keys of objects, and gives none.
          accessClass !== 'list' &&
          !tagConditions.length &&
          !otherConditions.length,
      );
      return wide.length
        ? [
            {
              message: told`${{
                statement: statementWords(located.ref),
              }} gives ${{
                actions: [...new Set(wide.flatMap(({ actions }) => actions))],
              }} on every bucket.`,
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
