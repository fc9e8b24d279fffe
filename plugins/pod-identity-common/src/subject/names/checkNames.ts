import { InputError } from '@backstage/errors';
import { isNamespaceName, isServiceAccountName } from './kubernetesNames';

/**
 * Throws an InputError unless the text is a legal service account name (DNS-1123 subdomain, at most 253).
 *
 * @public
 */
export function checkServiceAccountName(name: string): void {
  if (!isServiceAccountName(name)) {
    throw new InputError(
      `'${name}' is no name of a service account: use at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at both ends.`,
    );
  }
}

/**
 * Throws an InputError unless the text is a legal namespace name (DNS-1123 label, at most 63).
 *
 * @public
 */
export function checkNamespaceName(name: string): void {
  if (!isNamespaceName(name)) {
    throw new InputError(
      `'${name}' is no name of a namespace: use at most 63 lower-case letters, digits and hyphens, with a letter or digit at both ends.`,
    );
  }
}

/**
 * Throws an InputError unless the text is a legal bucket name.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
 *
 * @public
 */
export function checkBucketName(name: string): void {
  const isLegal =
    /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name) &&
    !name.includes('..') &&
    !/^\d+\.\d+\.\d+\.\d+$/.test(name);
  if (!isLegal) {
    throw new InputError(
      `'${name}' is no name of a bucket: use 3 to 63 lower-case letters, digits, hyphens and dots, with a letter or digit at both ends. One bucket, without wildcards.`,
    );
  }
}
