import type { ServiceAccountAccess } from 'backstage-plugin-pod-identity-common';

/** Where grants lead: each bucket they name, as the beginning of an object's address, and each prefix in it that is no pattern. */
export function suggestedResources(
  serviceAccounts: readonly Pick<ServiceAccountAccess, 'grants'>[],
): string[] {
  const addresses = serviceAccounts
    .flatMap(({ grants }) => grants)
    .filter(({ bucket }) => isPlain(bucket))
    .flatMap(({ bucket, prefix }) => {
      const beginning = prefix.replace(/\*$/, '');
      return [
        `s3://${bucket}/`,
        ...(isPlain(beginning) ? [`s3://${bucket}/${beginning}`] : []),
      ];
    });
  return [...new Set(addresses)].sort();
}

/** No wildcard and no variable: a question is about one resource. */
function isPlain(text: string): boolean {
  return !/[*?$]/.test(text);
}
