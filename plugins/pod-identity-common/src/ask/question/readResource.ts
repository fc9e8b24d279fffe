import { InputError } from '@backstage/errors';
import { parseArn } from 'iam-policy';
import { checkBucketName } from '../../services/s3/bucketName';
import { s3PlaceOf, type S3Place } from '../../services/s3/place';
import { checkReservedName } from './checkReservedName';
import type { AskedAction } from './readAction';

/**
 * Reads the resource of a question as an ARN: an ARN, `s3://bucket/key` or `s3://bucket`, or `*` for an action that has
 * none. Throws an InputError that says what to write.
 */
export function readResource(
  text: string,
  action: AskedAction,
  partition: string,
): string {
  const resource = text.trim();
  if (resource === '*') {
    return everything(action);
  }
  if (resource.includes('*')) {
    throw new InputError(
      `'${resource}' names many resources: ask about one, such as s3://my-bucket/my-object.`,
    );
  }
  const arn = arnOf(resource, partition);
  checkArn(arn, resource);
  const place = s3PlaceOf(arn);
  if (action.s3) {
    checkS3(arn, place, action);
  }
  if (place) {
    checkBucketName(place.bucket);
    checkReservedName(place.bucket);
  }
  return arn;
}

function everything({ name, s3 }: AskedAction): string {
  if (s3 && s3.level !== 'account') {
    throw new InputError(
      `${name} acts on ${exampleFor(
        s3.level,
      )}; '*' is for actions that act on nothing in particular.`,
    );
  }
  return '*';
}

function arnOf(resource: string, partition: string): string {
  const place = /^s3:\/\/(.*)$/is.exec(resource)?.[1];
  if (place === undefined) {
    return resource;
  }
  // A slash after the bucket and nothing behind it is how people write the bucket itself.
  return `arn:${partition}:s3:::${place.replace(/^([^/]*)\/$/, '$1')}`;
}

function checkArn(arn: string, written: string): void {
  const parts = parseArn(arn);
  if (
    !parts ||
    !/^aws(?:-[a-z]+)*$/.test(parts.partition) ||
    !parts.service ||
    !parts.resource ||
    !/^(?:\d{12}|aws)?$/.test(parts.accountId)
  ) {
    throw new InputError(
      `'${written}' is no resource: write its ARN, or s3://bucket/key for an object and s3://bucket for a bucket.`,
    );
  }
}

function checkS3(
  arn: string,
  place: S3Place | undefined,
  { name, s3 }: AskedAction,
): void {
  if (parseArn(arn)?.service !== 's3') {
    throw new InputError(
      `${name} does not act on '${arn}', which is not S3's.`,
    );
  }
  if (!place || !s3 || s3.level === 'account') {
    return;
  }
  const isObject = place.key !== undefined && place.key !== '';
  if (isObject !== (s3.level === 'object')) {
    throw new InputError(
      `${name} acts on ${exampleFor(s3.level)}, not on '${arn}'.`,
    );
  }
}

function exampleFor(level: 'object' | 'bucket'): string {
  return level === 'object'
    ? 'an object: name one, as in s3://my-bucket/my-object'
    : 'a bucket: name one, as in s3://my-bucket';
}
