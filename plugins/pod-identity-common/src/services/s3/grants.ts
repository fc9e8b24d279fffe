import type { GrantPlace } from '../../model';
import type { ConditionOutcome } from '../../subject/policies/ConditionOutcome';
import {
  absent,
  nothing,
  type KnowledgeOf,
} from '../../subject/session/KeyKnowledge';
import {
  podRequestKnowledge,
  type RoleSession,
} from '../../subject/session/permissionKnowledge';
import { afterPrefix } from '../../subject/session/tagKnowledge';
import type {
  GrantAction,
  ServiceGrants,
  Stand,
} from '../grants/ServiceGrants';
import { s3Actions, type S3Action } from './actions';
import { s3Targets } from './s3Targets';
import { tagKind } from './tagKind';

/** What lists keys is a level of its own, for it shows at the keys that it lists. */
const grantActions = new Map(
  s3Actions.all.map((action): [string, GrantAction] => {
    const { name, accessClass, level, lists } = action;
    const levels = [level === 'bucket' && lists ? 'listing' : level];
    return [name, { name, accessClass, levels, request: carriedKeys(action) }];
  }),
);

const worksOn: Readonly<Record<string, string>> = {
  object: 'objects (arn:aws:s3:::bucket/*)',
  bucket: 'the bucket itself (arn:aws:s3:::bucket)',
  listing: 'the bucket itself (arn:aws:s3:::bucket)',
  account: 'no bucket, and needs the resource *',
};

/** What grants need to know of S3: buckets, objects by key pattern, the tags that requests carry. */
export const s3Grants: ServiceGrants = {
  service: 's3',
  actions: [...grantActions.values()],
  actionsMatching: pattern =>
    s3Actions
      .matching(pattern)
      .flatMap(({ name }) => grantActions.get(name) ?? []),
  targets: s3Targets,
  stands({ level, parts: [bucket, key] }, actions, outcomesOf) {
    if (level === 'object') {
      return [stand(objectsIn(bucket, key), 'object')];
    }
    const listing = [...actions].find(action => isOf(action, 'listing'));
    const keys = listing ? listedKeys(outcomesOf(listing)) ?? ['*'] : [];
    return [
      bucket === '*'
        ? stand(bucketCalled(bucket), 'bucket', 'account')
        : stand(bucketCalled(bucket), 'bucket'),
      ...keys.map(each => stand(objectsIn(bucket, each), 'listing')),
    ];
  },
  // Access points, batch jobs and the like.
  isUnread: resource =>
    /^arn:[^:]*:s3[a-z-]*:/.test(resource) && s3Targets(resource).length === 0,
  worksOn: ({ levels: [level] }) => worksOn[level],
  knowledge: (session, { name }, { parts: [bucket] }) =>
    requestKnowledge(session, s3Actions.named(name), bucket),
  setting: (session, { parts: [bucket] }) => `${abacOf(session, bucket)}`,
  tagOf: tagKind,
  untold: ({ name }, outcomes) =>
    s3Actions.named(name)?.lists && listedKeys(outcomes)
      ? outcomes.filter(outcome => !isPrefixCondition(outcome))
      : outcomes,
  // Tags of a bucket count only once attribute-based access control is turned on for it.
  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/buckets-tagging-enable-abac.html
  undecidable: (key, session, { parts: [bucket] }) =>
    tagKind(key)?.kind === 'bucket' && abacOf(session, bucket) === undefined
      ? `Whether ${key} is tested depends on a setting of the bucket that was not read.`
      : undefined,
  whyAbsent: key =>
    tagKind(key)?.kind === 'bucket'
      ? `${key} is tested only where attribute-based access control is enabled on the bucket, and here it is not.`
      : undefined,
};

/** A bucket as the place of a grant. */
export function bucketCalled(name: string): GrantPlace {
  return { service: 's3', type: 'bucket', name };
}

/** The objects of a bucket under a key pattern, as the place of a grant. */
export function objectsIn(bucket: string, keys: string): GrantPlace {
  return { service: 's3', type: 'object', name: bucket, part: keys };
}

/** The same text for actions whose requests carry the same keys of tags and listings. */
function carriedKeys({ objectTag, writesTags, lists }: S3Action): string {
  return `${objectTag} ${writesTags} ${lists}`;
}

function stand(place: GrantPlace, ...levels: string[]): Stand {
  return {
    place,
    name: levels.join(' '),
    takes: action => levels.some(level => isOf(action, level)),
  };
}

function isOf({ levels }: GrantAction, level: string): boolean {
  return levels[0] === level;
}

/** Whether tags of a bucket count for access to it; undefined where that was not read, or the bucket is a pattern. */
function abacOf(
  { buckets = {} }: RoleSession,
  bucket: string,
): boolean | undefined {
  return Object.hasOwn(buckets, bucket) ? buckets[bucket].abac : undefined;
}

/**
 * What is known of a request: tags of objects come with some actions, a key prefix when keys are listed, and tags of a bucket
 * only where the bucket has that enabled.
 */
function requestKnowledge(
  session: RoleSession,
  action: S3Action | undefined,
  bucket: string,
): KnowledgeOf {
  const ofSession = podRequestKnowledge(session);
  return key => {
    if (afterPrefix(key, 's3:existingobjecttag/') !== undefined) {
      return action?.objectTag ? nothing : absent;
    }
    if (afterPrefix(key, 's3:requestobjecttag') !== undefined) {
      return action?.writesTags ? nothing : absent;
    }
    if (key === 's3:prefix') {
      return action?.lists ? nothing : absent;
    }
    return tagKind(key)?.kind === 'bucket' && abacOf(session, bucket) === false
      ? absent
      : ofSession(key);
  };
}

/** Whether a condition limits a listing to prefixes that can be told. */
function isPrefixCondition({ condition }: ConditionOutcome): boolean {
  const { key, operator } = condition;
  return (
    key.toLowerCase() === 's3:prefix' &&
    (operator.comparison === 'StringEquals' ||
      operator.comparison === 'StringLike') &&
    !operator.ifExists &&
    operator.qualifier !== 'ForAllValues'
  );
}

/**
 * The keys that a listing shows, as patterns: whoever asks for the prefix `reports/` is shown `reports/*`.
 * Undefined where the listing is not limited so.
 */
function listedKeys(
  outcomes: readonly ConditionOutcome[],
): string[] | undefined {
  const limits = outcomes.filter(isPrefixCondition);
  if (limits.length !== 1) {
    return undefined;
  }
  const [{ resolvedValues, condition }] = limits;
  return (resolvedValues ?? condition.values).map(value =>
    value.endsWith('*') ? value : `${value}*`,
  );
}
