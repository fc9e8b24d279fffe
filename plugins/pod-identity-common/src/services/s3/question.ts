import { InputError } from '@backstage/errors';
import { checkBucketName } from './bucketName';
import {
  absent,
  nothing,
  type KeyKnowledge,
} from '../../subject/session/KeyKnowledge';
import { isSessionTagKey } from '../../subject/session/sessionTagKeys';
import { afterPrefix } from '../../subject/session/tagKnowledge';
import { tagKeysValue, tagValue } from '../../subject/session/tagValue';
import type { WhyAbsent } from '../../model';
import { contextValues, type AskedQuestion } from '../AskedQuestion';
import type { AskedResource } from '../AskedResource';
import type { SettledKey } from '../AwsService';
import { s3Actions, type S3Action } from './actions';
import { s3PlaceOf } from './place';
import { tagKind } from './tagKind';

const VERSION = 's3:VersionId';

/** What is known of the action of a question; undefined for an action of another service. */
export function s3ActionOf({ action }: AskedQuestion): S3Action | undefined {
  return s3Actions.named(action.name);
}

/** Which version of an object is asked about: `unsaid` where it is of one, and the question does not say which. */
export function versionOf(
  question: AskedQuestion,
): { versionId?: string } | 'unsaid' {
  const [versionId] = contextValues(question, VERSION) ?? [];
  if (versionId !== undefined) {
    return { versionId };
  }
  return s3ActionOf(question)?.version ? 'unsaid' : {};
}

/** Reads `s3://bucket/key` or `s3://bucket` as an ARN. A slash behind the bucket is how people write the bucket itself. */
export function parseS3(text: string, partition: string): string | undefined {
  const place = /^s3:\/\/(.*)$/is.exec(text)?.[1];
  return place === undefined
    ? undefined
    : `arn:${partition}:s3:::${place.replace(/^([^/]*)\/$/, '$1')}`;
}

/** Throws an InputError for a question that S3 could not be asked. */
export function checkS3(question: AskedQuestion): void {
  checkVersion(question);
  const place = s3PlaceOf(question.resource);
  if (place) {
    checkBucketName(place.bucket);
    checkReservedName(place.bucket);
  }
}

/**
 * Whoever names a version needs the action for versions, and not the one for objects.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html
 */
function checkVersion(question: AskedQuestion): void {
  const { action, context } = question;
  const row = s3ActionOf(question);
  const key = Object.keys(context).find(
    each => each.toLowerCase() === VERSION.toLowerCase(),
  );
  if (!row || key === undefined || row.version) {
    return;
  }
  const ofVersions = s3Actions.named(
    action.name.replace('Object', 'ObjectVersion'),
  );
  throw new InputError(
    ofVersions
      ? `Requests for a version of an object need ${ofVersions.name} in place of ${action.name}: ask about that, or leave out ${key}.`
      : `Requests for ${action.name} carry no ${key}: leave it out.`,
  );
}

/**
 * Names that look like those of buckets and are of something else, whose access follows other actions or other policies.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
 */
const RESERVED: readonly (readonly [string, string])[] = [
  [
    '--x-s3',
    'a directory bucket, where s3express:CreateSession decides: ask about that and its ARN',
  ],
  ['--table-s3', 'a table bucket: ask about an action of s3tables and its ARN'],
  ['-s3alias', 'the alias of an access point: ask with its ARN'],
  ['--ol-s3', 'the alias of an Object Lambda access point: ask with its ARN'],
  ['.mrap', 'the alias of a Multi-Region access point: ask with its ARN'],
];

/** Throws an InputError for the name of something else than a general purpose bucket. */
export function checkReservedName(bucket: string): void {
  const found = RESERVED.find(([suffix]) => bucket.endsWith(suffix));
  if (found) {
    throw new InputError(`'${bucket}' is ${found[1]}.`);
  }
}

/** The tag of the object that a condition key tests, where requests for the action carry those. */
export function s3ObjectTag(
  question: AskedQuestion,
  conditionKey: string,
): string | undefined {
  return s3ActionOf(question)?.objectTag
    ? afterPrefix(conditionKey, 's3:ExistingObjectTag/')
    : undefined;
}

/** The tags of a question are members of it, and whose the bucket is was read. */
export const s3SettledKeys: readonly SettledKey[] = [
  ['s3:ExistingObjectTag/', 'give the tags of the object as objectTags'],
  ['s3:RequestObjectTag', 'give the tags of the request as requestTags'],
  ['s3:ResourceAccount', 'it follows from the resource'],
];

/** S3's keys of a listing come with no other action. */
const OF_LISTINGS = new Set(['s3:prefix', 's3:delimiter', 's3:max-keys']);

/** What is known of S3's own condition keys of a request: tags, listings, versions and whose the bucket is. */
export function s3Keys(
  question: AskedQuestion,
  { accountId, tags, abac }: AskedResource,
): (key: string) => KeyKnowledge | undefined {
  const row = s3ActionOf(question);
  const { requestTags } = question;
  const objectTags = tags?.state === 'read' ? tags.value : undefined;
  return key => {
    const objectTag = afterPrefix(key, 's3:existingobjecttag/');
    if (objectTag !== undefined) {
      return row?.objectTag ? tagValue(objectTags, objectTag) : absent;
    }
    const newTag = afterPrefix(key, 's3:requestobjecttag/');
    if (newTag !== undefined) {
      return row?.writesTags ? tagValue(requestTags, newTag) : absent;
    }
    if (key === 's3:requestobjecttagkeys') {
      return row?.writesTags ? tagKeysValue(requestTags) : absent;
    }
    if (tagKind(key)?.kind === 'bucket' && abac?.state === 'read') {
      return abac.value ? undefined : absent;
    }
    if (key === 's3:resourceaccount' && accountId !== undefined) {
      return { known: 'value', value: accountId };
    }
    return row && notCarried(row, key, question);
  };
}

function notCarried(
  { writesTags, lists, version }: S3Action,
  key: string,
  question: AskedQuestion,
): KeyKnowledge | undefined {
  // The tags that it sets come under keys of S3's own; what it carries besides is no more known than without them.
  const requestTag = afterPrefix(key, 'aws:requesttag/');
  if (writesTags && requestTag !== undefined) {
    return isSessionTagKey(requestTag) ? absent : nothing;
  }
  if (writesTags && key === 'aws:tagkeys') {
    return nothing;
  }
  const isMissing =
    (OF_LISTINGS.has(key) && !lists) ||
    (key === VERSION.toLowerCase() && !version);
  return isMissing && !contextValues(question, key) ? absent : undefined;
}

/** Why no request has one of S3's keys: the action's never carry it, or the bucket does not take its tags into account. */
export function s3WhyAbsent(
  question: AskedQuestion,
  { abac }: AskedResource,
  conditionKey: string,
): WhyAbsent | undefined {
  const row = s3ActionOf(question);
  const kind = tagKind(conditionKey)?.kind;
  const bucket = s3PlaceOf(question.resource)?.bucket;
  if (kind === 'bucket') {
    return abac?.state === 'read' && !abac.value && bucket !== undefined
      ? { cause: 'abac-disabled', bucket }
      : undefined;
  }
  const isCarried = () => {
    switch (kind) {
      case 'existingObject':
        return row?.objectTag;
      case 'requestObject':
      case 'requestKeys':
        return row?.writesTags;
      default:
        return (
          !row ||
          notCarried(row, conditionKey.toLowerCase(), question) !== absent
        );
    }
  };
  return isCarried()
    ? undefined
    : { cause: 'not-carried', action: question.action.name };
}
