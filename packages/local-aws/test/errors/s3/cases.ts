import type { ErrorCase } from '../kit';
import { ABSENT, BUCKET, KEY } from './fixture';
import { seen } from './sources';

export const MALFORMED =
  'The XML you provided was not well-formed or did not validate against our published schema';

export const PRECONDITION =
  'At least one of the pre-conditions you specified did not hold';

/** An operation on a bucket that does not exist. */
export function noBucket(input: object = {}): ErrorCase {
  return {
    error: 'NoSuchBucket',
    when: 'there is no such bucket',
    input: { Key: KEY, ...input, Bucket: ABSENT },
    message: 'The specified bucket does not exist',
    source:
      'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html#ErrorCodeList',
  };
}

/** An operation on an object that does not exist. */
export function noKey(input: object = {}): ErrorCase {
  return {
    error: 'NoSuchKey',
    when: 'there is no such key',
    input: { Bucket: BUCKET, Key: ABSENT, ...input },
    message: 'The specified key does not exist.',
    source:
      'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html#ErrorCodeList',
  };
}

/** A write with an ACL to a bucket that has none. */
export function noAcls(input: object): ErrorCase {
  return {
    error: 'AccessControlListNotSupported',
    when: 'the bucket has no ACLs',
    input: { ...input, ACL: 'public-read' },
    message: 'The bucket does not allow ACLs',
    source: seen.noAcls,
  };
}

/** A request whose body leaves out what it is for. */
export function malformed(input: object): ErrorCase {
  return {
    error: 'MalformedXML',
    when: 'the body leaves out what it is for',
    input: { Bucket: BUCKET, Key: KEY, ...input },
    message: MALFORMED,
    source: seen.malformedXml,
  };
}

/** Tags of which one has a key or a value alone: https://docs.aws.amazon.com/AmazonS3/latest/API/API_Tag.html */
export function halfTags(): ErrorCase[] {
  return [{ Key: 'team' }, { Value: 'a' }].map(tag => ({
    ...malformed({ Tagging: { TagSet: [{ Key: 'k', Value: 'v' }, tag] } }),
    when: `a tag has nothing but a ${Object.keys(tag)[0]}`,
  }));
}

/** Tags of which two have the same key. */
export function duplicateTags(): ErrorCase {
  const tag = { Key: 'team', Value: 'a' };
  return {
    error: 'InvalidTag',
    when: 'two tags have the same key',
    input: { Bucket: BUCKET, Key: KEY, Tagging: { TagSet: [tag, tag] } },
    message: 'Cannot provide multiple Tags with the same key',
    source: seen.duplicateTags,
  };
}

/** A tag with a key that is too long. */
export function longTagKey(): ErrorCase {
  return {
    error: 'InvalidTag',
    when: 'a key has 129 characters',
    input: {
      Bucket: BUCKET,
      Key: KEY,
      Tagging: { TagSet: [{ Key: 'k'.repeat(129), Value: 'a' }] },
    },
    message: 'The TagKey you have provided is invalid',
    source: seen.tagKey,
  };
}
