import { tagKind } from '../tagKind';
import type { LocatedStatement } from '../../../subject/policies/LocatedStatement';
import { listOf } from '../../../words/listOf';
import type { FindingCheck, FindingContext } from '../../findings/FindingCheck';
import { missingKeyConsequence } from '../../findings/operators';
import {
  grantsOf,
  permissionStatements,
  statementSubject,
} from '../../findings/statements';
import { told } from '../../../words/told';
import { statementWords } from '../../../words/statement';

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/buckets-tagging-enable-abac.html */
export const bucketTagWithoutAbac: FindingCheck = {
  id: 'bucket-tag-without-abac',
  severity: 'error',
  title:
    'A condition tests tags of a bucket that has no access control by tags',
  check: context =>
    permissionStatements(context).flatMap(located => {
      const condition = located.statement.conditions.find(
        ({ key }) => tagKind(key)?.kind === 'bucket',
      );
      const blind = condition ? blindBuckets(context, located) : [];
      return condition && blind.length
        ? [
            {
              message: told`${{
                statement: statementWords(located.ref),
              }} tests ${{
                key: condition.key,
              }}, but attribute-based access control is not enabled on ${{
                buckets: {
                  words: `${
                    blind.length > 1 ? 'the buckets' : 'bucket'
                  } ${listOf(blind)}`,
                  is: blind,
                },
              }}, so no request carries it: ${{
                consequence: missingKeyConsequence(located, condition),
              }}.`,
              advice:
                'Have it enabled on the bucket (PutBucketAbac), or name the bucket and its prefix instead of testing tags.',
              subject: statementSubject(located.ref, condition.path),
            },
          ]
        : [];
    }),
};

function blindBuckets(
  context: FindingContext,
  located: LocatedStatement,
): string[] {
  const { buckets = {} } = context.input;
  const named = new Set(
    grantsOf(context, located).flatMap(({ place }) =>
      place.service === 's3' ? [place.name] : [],
    ),
  );
  return [...named].filter(
    name => Object.hasOwn(buckets, name) && buckets[name].abac === false,
  );
}
