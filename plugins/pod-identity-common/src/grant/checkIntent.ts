import { InputError } from '@backstage/errors';
import type {
  AccessIntent,
  S3ByTagsIntent,
  S3PrefixIntent,
  TagValueSource,
} from '../model';
import { checkBucketName } from '../subject/names/checkNames';

/** What S3 allows in keys and values of tags. https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html */
const TAG_TEXT = /^[\p{L}\p{N}\p{Zs}+\-=._:/@]*$/u;

/** What a policy document may hold. https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePolicy.html */
const POLICY_TEXT = /^[\u0020-\u00FF]*$/;

/** Letters, digits and the special characters that S3 calls safe, less those that mean something in a policy. */
const PREFIX = /^[A-Za-z0-9!_.()=+@:-]+(?:\/[A-Za-z0-9!_.()=+@:-]+)*$/;

const SOURCES = ['namespace', 'service-account', 'cluster-name', 'cluster-arn'];
const ACCESS = ['list', 'read', 'write', 'delete'];

/**
 * Throws an InputError that says what is wrong with an intent, and where. What passes can be written into a policy as it
 * is: it holds no wildcard, no variable and no quote.
 *
 * @public
 */
export function checkIntent(intent: AccessIntent): void {
  switch (intent.kind) {
    case 's3-read-by-tags':
      checkByTags(intent);
      break;
    case 's3-prefix':
      checkPrefix(intent);
      break;
    default:
      throw new InputError(
        `There is no permission of kind '${
          (intent as { kind?: unknown }).kind
        }': use s3-read-by-tags or s3-prefix.`,
      );
  }
}

function checkByTags({ bucket, tags }: S3ByTagsIntent): void {
  checkBucketName(bucket);
  const keys = Object.keys(tags);
  // An object has at most ten tags, so that more conditions could never be met together.
  if (keys.length < 1 || keys.length > 10) {
    throw new InputError(
      `Reading from bucket ${bucket} by tags names ${keys.length} tags: name 1 to 10, or ask for a prefix.`,
    );
  }
  const seen = new Map<string, string>();
  for (const key of keys) {
    checkTagKey(bucket, key);
    const before = seen.get(key.toLowerCase());
    if (before !== undefined) {
      throw new InputError(
        `The tags ${before} and ${key} of bucket ${bucket} differ only by case, which IAM does not regard: name one.`,
      );
    }
    seen.set(key.toLowerCase(), key);
    checkTagValue(bucket, key, tags[key]);
  }
}

function checkTagKey(bucket: string, key: string): void {
  if (
    key === '' ||
    key.length > 128 ||
    !TAG_TEXT.test(key) ||
    !POLICY_TEXT.test(key) ||
    /^aws:/i.test(key)
  ) {
    throw new InputError(
      `'${key}' is no tag key for objects of bucket ${bucket}: use at most 128 letters, digits, spaces and + - = . _ : / @, not starting with aws:.`,
    );
  }
}

function checkTagValue(
  bucket: string,
  key: string,
  source: TagValueSource,
): void {
  if (source.from !== 'literal') {
    if (!SOURCES.includes(source.from)) {
      throw new InputError(
        `The tag ${key} of bucket ${bucket} takes its value from '${
          (source as { from?: unknown }).from
        }': use ${SOURCES.join(', ')} or literal.`,
      );
    }
    return;
  }
  const { value } = source;
  if (
    typeof value !== 'string' ||
    value.length > 256 ||
    !TAG_TEXT.test(value) ||
    !POLICY_TEXT.test(value)
  ) {
    throw new InputError(
      `'${value}' is no value for the tag ${key} of bucket ${bucket}: use at most 256 letters, digits, spaces and + - = . _ : / @, without wildcards.`,
    );
  }
}

function checkPrefix({ bucket, prefix, access }: S3PrefixIntent): void {
  checkBucketName(bucket);
  // Room for a name of at least 128 characters below it: keys have at most 1,024.
  if (prefix.length > 896 || !PREFIX.test(prefix)) {
    throw new InputError(
      `'${prefix}' is no prefix of bucket ${bucket}: name folders such as reports/2024, without slashes at the ends, of letters, digits and ! _ . ( ) = + @ : -, without wildcards.`,
    );
  }
  const unknown = access.find(one => !ACCESS.includes(one));
  if (!access.length || unknown !== undefined) {
    throw new InputError(
      `Access below ${prefix} of bucket ${bucket} ${
        unknown === undefined ? 'names nothing' : `names '${unknown}'`
      }: choose from ${ACCESS.join(', ')}.`,
    );
  }
}
