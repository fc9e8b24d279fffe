import type { ServiceAccountRef } from '../model';

const PREFIX = 'pod-identity.backstage.io/';

/** What says that a role or association was made here, and for which service account. The owner may change; these may not. */
export function identityTags({
  clusterArn,
  namespace,
  serviceAccount,
}: ServiceAccountRef): Record<string, string> {
  return {
    [`${PREFIX}managed-by`]: 'backstage',
    [`${PREFIX}cluster-arn`]: clusterArn,
    [`${PREFIX}namespace`]: namespace,
    [`${PREFIX}service-account`]: serviceAccount,
  };
}

/**
 * The tags by which a role or association is known as made here, for this service account and owner. Keys and values are
 * legal for IAM and for EKS: letters, digits, spaces and `_ . : / = + - @`, at most 128 and 256 characters.
 *
 * @public
 */
export function ownershipTags(
  serviceAccount: ServiceAccountRef,
  owner: string,
): Record<string, string> {
  return { ...identityTags(serviceAccount), [`${PREFIX}owner`]: owner };
}

/** Whether tags say that their bearer was made here for this service account, whoever owned it then. */
export function isMadeFor(
  tags: Readonly<Record<string, string>>,
  serviceAccount: ServiceAccountRef,
): boolean {
  return Object.entries(identityTags(serviceAccount)).every(
    ([key, value]) => tags[key] === value,
  );
}
