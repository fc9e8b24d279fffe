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
      `'${name}' is not a valid service account name: use at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at both ends.`,
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
      `'${name}' is not a valid namespace name: use at most 63 lower-case letters, digits and hyphens, with a letter or digit at both ends.`,
    );
  }
}
