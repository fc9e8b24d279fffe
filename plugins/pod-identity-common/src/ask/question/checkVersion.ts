import { InputError } from '@backstage/errors';
import { s3Actions } from '../../services/s3/actions';
import type { AskedAction } from './readAction';

/**
 * Throws an InputError for a version that is given with an action of S3 that takes none: whoever names a version needs the
 * action for versions, and not the one for objects.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html
 */
export function checkVersion(
  { name, s3 }: AskedAction,
  context: Readonly<Record<string, readonly string[]>>,
): void {
  const key = Object.keys(context).find(
    each => each.toLowerCase() === 's3:versionid',
  );
  if (!s3 || key === undefined || s3.version) {
    return;
  }
  const other = name.replace('Object', 'ObjectVersion');
  throw new InputError(
    s3Actions.named(other)
      ? `Requests for a version of an object need ${other} in place of ${name}: ask about that, or leave out ${key}.`
      : `Requests for ${name} carry no ${key}: leave it out.`,
  );
}
