import { checkText } from '../checkText';

/**
 * The name of a bucket of the cluster's account.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
 */
export const bucketName = {
  type: 'string',
  title: 'Bucket',
  description: 'Name of the bucket',
  minLength: 3,
  maxLength: 63,
  pattern:
    '^(?!.*\\.\\.)(?!\\d+\\.\\d+\\.\\d+\\.\\d+$)[a-z0-9][a-z0-9.\\-]*[a-z0-9]$',
  'x-noun': 'bucket name',
  'x-advice':
    'use 3 to 63 lower-case letters, digits, hyphens and dots, with a letter or digit at both ends; name one bucket, without wildcards',
  'x-resource': { limit: 'buckets', noun: 'bucket', characters: 'a-z0-9.\\-' },
} as const;

/**
 * Throws an InputError unless the text is a legal bucket name.
 *
 * @public
 */
export function checkBucketName(name: string): void {
  checkText(bucketName, name);
}
