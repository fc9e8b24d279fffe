import { invalidParameter } from '../eksErrors';

/** A name of Kubernetes that must not be empty. Whether such a thing exists in the cluster is not checked. */
export function checkName(
  member: 'namespace' | 'serviceAccount',
  value: string | undefined,
  maxLength: number,
): string {
  if (
    value === undefined ||
    value.length > maxLength ||
    !/^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/.test(value)
  ) {
    throw invalidParameter(`The ${member} ${value ?? ''} is invalid.`);
  }
  return value;
}
