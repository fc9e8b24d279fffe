import type {
  Encryption,
  Reading,
  ResourcePolicy,
} from 'backstage-plugin-pod-identity-common';

/** The text of a policy as the policy on a place. */
export function policyOn(
  { name, arn }: Omit<ResourcePolicy, 'document'>,
  document: Reading<string>,
): Reading<ResourcePolicy> {
  return document.state === 'read'
    ? { state: 'read', value: { name, arn, document: document.value } }
    : document;
}

/** The KMS key that something names as how a place is encrypted. */
export function keyOf(
  of: string,
  kmsKey: Reading<string>,
): Reading<Encryption> {
  return kmsKey.state === 'read'
    ? { state: 'read', value: { kmsKey: kmsKey.value, of } }
    : kmsKey;
}
