import type { AccessIntent } from '../model';

/** Throws an InputError unless the text is a legal service account name (DNS-1123 subdomain, at most 253). */
export function checkServiceAccountName(_name: string): void {
  throw new Error('pending');
}

/** Throws an InputError unless the text is a legal namespace name (DNS-1123 label, at most 63). */
export function checkNamespaceName(_name: string): void {
  throw new Error('pending');
}

/** Throws an InputError unless the text is a legal bucket name. */
export function checkBucketName(_name: string): void {
  throw new Error('pending');
}

/** Throws an InputError that says what is wrong with an intent, and where. */
export function checkIntent(_intent: AccessIntent): void {
  throw new Error('pending');
}
