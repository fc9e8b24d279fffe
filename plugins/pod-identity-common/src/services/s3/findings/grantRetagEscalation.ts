import { matchesWildcard } from 'iam-policy';
import { tagKind } from '../tagKind';
import type { LocatedStatement } from '../../../subject/policies/LocatedStatement';
import { listOf } from '../../../words/listOf';
import type { FindingCheck } from '../../findings/FindingCheck';
import {
  grantingStatements,
  statementGrants,
  statementSubject,
} from '../../findings/statements';
import { wantsKey } from '../../findings/operators';
import {
  isAmong,
  objectsOf,
  objectsReadByTags,
} from './grantOverwriteEscalation';
import { isOwnPrefix } from './isOwnPrefix';
import { told } from '../../../words/told';
import { statementWords } from '../../../words/statement';
import type { Grant } from '../../../model';

/** Whoever may set the tags by which others' objects are protected may give those objects to anybody, itself included. */
export const grantRetagEscalation: FindingCheck = {
  id: 'grant-retag-escalation',
  severity: 'error',
  title: 'Tags of objects may be changed without limits',
  check(context) {
    const reads = objectsReadByTags(context);
    return grantingStatements(context).flatMap(located => {
      const places = statementGrants(context, located).filter(
        grant =>
          grant.place.service === 's3' &&
          grant.accessClass === 'tag' &&
          grant.actions.some(setsTags) &&
          isAmong(reads, objectsOf(grant)),
      );
      return places.length && !isOwnPrefix(located) && !limitsBoth(located)
        ? [
            {
              message: told`${{
                statement: statementWords(located.ref),
              }} lets the pod set any tag on objects of ${{
                buckets: bucketsOf(places),
              }}, and so open to itself what it may read by tags alone.`,
              advice:
                'Give s3:PutObjectTagging only under conditions on both s3:ExistingObjectTag and s3:RequestObjectTag, or below a prefix of the service account.',
              subject: statementSubject(
                located.ref,
                located.statement.action.path,
              ),
            },
          ]
        : [];
    });
  },
};

function setsTags(pattern: string): boolean {
  return ['s3:putobjecttagging', 's3:putobjectversiontagging'].some(action =>
    matchesWildcard(pattern.toLowerCase(), action),
  );
}

function limitsBoth({ statement }: LocatedStatement): boolean {
  const limits = statement.conditions
    .filter(
      ({ operator, key }) =>
        wantsKey(operator) || tagKind(key)?.kind === 'requestKeys',
    )
    .map(({ key }) => tagKind(key)?.kind);
  return (
    limits.includes('existingObject') &&
    (limits.includes('requestObject') || limits.includes('requestKeys'))
  );
}

function bucketsOf(grants: readonly Grant[]) {
  const names = [...new Set(grants.map(({ place }) => place.name))];
  return {
    words: listOf(names.map(name => (name === '*' ? 'every bucket' : name))),
    is: names,
  };
}
