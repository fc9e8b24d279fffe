import type { Tag } from '@aws-sdk/client-iam';
import {
  checkText,
  patternText,
  validationError,
} from '../../platform/constraints';
import type { AwsError } from '../../wire/types';
import { iamError } from './iamErrors';

/** Of one request; how many a resource may have in all is another limit. */
const MAX_TAGS = 50;

const KEY = { min: 1, max: 128, pattern: /[\p{L}\p{Z}\p{N}_.:/=+\-@]+/u };

function invalidInput(message: string): AwsError {
  return iamError('InvalidInputException', message);
}

/**
 * Tags of a request as a record, checked as IAM does: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html
 * `invalid` makes the error for keys that are reserved or given twice. Default: IAM's own.
 */
export function checkTags(
  tags: readonly Tag[] | undefined,
  invalid: (message: string) => AwsError = invalidInput,
): Record<string, string> {
  if (tags && tags.length > MAX_TAGS) {
    throw validationError(
      "Value at 'tags'",
      `Member must have length less than or equal to ${MAX_TAGS}`,
    );
  }
  const seen = new Set<string>();
  const result: Record<string, string> = {};
  (tags ?? []).forEach((tag, index) => {
    const at = `tags.${index + 1}.member`;
    const key = checkText(`${at}.key`, tag.Key, KEY);
    const value = checkText(`${at}.value`, tag.Value, {
      max: 256,
      pattern: /[\p{L}\p{Z}\p{N}_.:/=+\-@]*/u,
    });
    if (/^aws:/i.test(key)) {
      throw invalid(
        'Tag keys that start with "aws:" are reserved for internal use.',
      );
    }
    if (seen.has(key.toLowerCase())) {
      throw invalid(
        'Duplicate tag keys found. Please note that Tag keys are case insensitive.',
      );
    }
    seen.add(key.toLowerCase());
    result[key] = value;
  });
  return result;
}

/** Keys of tags that are to be taken away: https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagRole.html */
export function checkTagKeys(keys: readonly string[] | undefined): string[] {
  if (!keys) {
    throw validationError("Value null at 'tagKeys'", 'Member must not be null');
  }
  const found = "Value at 'tagKeys'";
  if (keys.length > MAX_TAGS) {
    throw validationError(
      found,
      `Member must have length less than or equal to ${MAX_TAGS}`,
    );
  }
  const { min, max, pattern } = KEY;
  const whole = new RegExp(`^${pattern.source}$`, 'u');
  if (keys.some(key => key.length > max || !whole.test(key))) {
    throw validationError(
      found,
      `Member must satisfy constraint: [Member must have length less than or equal to ${max}, Member must have length greater than or equal to ${min}, Member must satisfy regular expression pattern: ${patternText(
        pattern,
      )}, Member must not be null]`,
    );
  }
  return [...keys];
}
