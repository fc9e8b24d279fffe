import type { AddonPodIdentityAssociations } from '@aws-sdk/client-eks';
import { invalidParameter } from '../eksErrors';
import { knownAddon } from './addonCatalogue';

/**
 * Associations can be had for the service accounts alone that the add-on says want a role. Of add-ons that are not known here
 * nothing is known. The words are those that clients show:
 * https://github.com/terraform-aws-modules/terraform-aws-eks/issues/3520
 */
export function checkServiceAccounts(
  addon: { clusterName: string; addonName: string; addonVersion: string },
  wanted: readonly AddonPodIdentityAssociations[],
): void {
  const { clusterName, addonName, addonVersion } = addon;
  const known = knownAddon(addonName);
  if (!known || wanted.length === 0) {
    return;
  }
  const members = { clusterName, addonName };
  if (known.podIdentity.length === 0) {
    throw invalidParameter(
      `Pod Identity feature is not supported for addon version: ${addonVersion}`,
      members,
    );
  }
  const supported = known.podIdentity.map(each => each.serviceAccount);
  for (const { serviceAccount = '' } of wanted) {
    if (!supported.includes(serviceAccount)) {
      throw invalidParameter(
        `Service account ${serviceAccount} in pod identity configuration is not supported for addon ${addonName}`,
        members,
      );
    }
  }
}
