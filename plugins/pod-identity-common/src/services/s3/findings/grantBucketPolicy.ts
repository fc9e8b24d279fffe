import type { FindingCheck, FindingContext } from '../../findings/FindingCheck';
import { isGivenBy } from '../../findings/isDeniedToRole';
import {
  grantingStatements,
  statementGrants,
  statementSubject,
} from '../../findings/statements';
import type { LocatedStatement } from '../../../subject/policies/LocatedStatement';
import { listOf } from '../../../words/listOf';
import { told } from '../../../words/told';
import { statementWords } from '../../../words/statement';

/** Whoever writes the policy of a bucket decides who else reads it, in whatever account. */
const OPENING = ['s3:PutBucketPolicy', 's3:PutBucketAcl'];

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-policy-language-overview.html */
export const grantBucketPolicy: FindingCheck = {
  id: 'grant-bucket-policy',
  severity: 'warning',
  title: 'Pods may open a bucket to others',
  check: context =>
    grantingStatements(context).flatMap(located => {
      const buckets = bucketsOf(located, context);
      const actions = OPENING.filter(action =>
        buckets.some(bucket => isGiven(action, bucket, located, context)),
      );
      const open = buckets.filter(bucket =>
        actions.some(action => isGiven(action, bucket, located, context)),
      );
      return actions.length
        ? [
            {
              message: told`${{
                statement: statementWords(located.ref),
              }} gives ${{ actions }} on ${{
                buckets: {
                  words: listOf(
                    open.map(name => (name === '*' ? 'every bucket' : name)),
                  ),
                  is: open,
                },
              }}: pods may let anybody read and write there.`,
              advice: told`Take ${{
                out: actions,
              }} out, and name the actions on objects that the service uses.`,
              subject: statementSubject(
                located.ref,
                located.statement.action.path,
              ),
            },
          ]
        : [];
    }),
};

function bucketsOf(
  located: LocatedStatement,
  context: FindingContext,
): string[] {
  return [
    ...new Set(
      statementGrants(context, located).flatMap(({ place }) =>
        place.service === 's3' || place.service === '*' ? [place.name] : [],
      ),
    ),
  ];
}

function isGiven(
  action: string,
  bucket: string,
  located: LocatedStatement,
  context: FindingContext,
): boolean {
  const { arn, accountId } = context.input.cluster;
  return isGivenBy(located, context, {
    action,
    resource: `arn:${arn.split(':')[1]}:s3:::${bucket.replace(/[*?]/g, 'x')}`,
    resourceAccountId: accountId,
  });
}
