import type { AddonPodIdentityAssociations } from '@aws-sdk/client-eks';
import { eksArn } from '../../../platform/arns';
import type { Call } from '../../../platform/call';
import { associationId } from '../../../platform/ids';
import { type AddonRecord, eksRegions } from '../EksRegion';
import { eksError, invalidParameter } from '../eksErrors';
import { checkPodRole } from '../passedRole';
import { DEFAULT_NAMESPACE, knownAddon } from './addonCatalogue';

/**
 * Associations can be had for the service accounts alone that the add-on says want a role. Of add-ons that are not known here
 * nothing is known. The words are those that clients show:
 * https://github.com/terraform-aws-modules/terraform-aws-eks/issues/3520
 */
function checkServiceAccounts(
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

/** The add-on that the associations are to be of. */
type Owner = Pick<
  AddonRecord,
  'clusterName' | 'addonName' | 'addonVersion' | 'addonArn' | 'namespace'
>;

/** One association that an add-on is to have, its role checked. */
interface Wanted {
  serviceAccount: string;
  roleArn: string;
}

function checkWanted(
  call: Call,
  wanted: readonly AddonPodIdentityAssociations[],
): Wanted[] {
  return wanted.map(({ serviceAccount = '', roleArn }) => ({
    serviceAccount,
    roleArn: checkPodRole(call, roleArn),
  }));
}

function checkFree(call: Call, owner: Owner, serviceAccount: string): void {
  const taken = eksRegions.of(call.state, call).associations.for({
    clusterName: owner.clusterName,
    namespace: owner.namespace ?? DEFAULT_NAMESPACE,
    serviceAccount,
  });
  if (taken && taken.ownerArn !== owner.addonArn) {
    throw eksError(
      'ResourceInUseException',
      `Association already exists: ${taken.associationId}`,
    );
  }
}

function create(
  call: Call,
  { clusterName, addonArn, namespace = DEFAULT_NAMESPACE }: Owner,
  { serviceAccount, roleArn }: Wanted,
): string {
  const id = associationId();
  const associationArn = eksArn(
    call,
    `podidentityassociation/${clusterName}/${id}`,
  );
  eksRegions.of(call.state, call).associations.add({
    associationId: id,
    associationArn,
    clusterName,
    namespace,
    serviceAccount,
    roleArn,
    disableSessionTags: false,
    ownerArn: addonArn,
    createdAt: call.now,
    modifiedAt: call.now,
    tags: new Map(),
  });
  return associationArn;
}

/** Makes the associations of an add-on what they are wanted to be; they are its own. Gives their ARNs. */
export function replaceAddonAssociations(
  call: Call,
  owner: Owner,
  wanted: readonly AddonPodIdentityAssociations[],
): string[] {
  checkServiceAccounts(owner, wanted);
  const checked = checkWanted(call, wanted);
  for (const { serviceAccount } of checked) {
    checkFree(call, owner, serviceAccount);
  }
  const { associations } = eksRegions.of(call.state, call);
  const owned = [...associations.of(owner.clusterName)].filter(
    ({ ownerArn }) => ownerArn === owner.addonArn,
  );
  const names = new Set(checked.map(({ serviceAccount }) => serviceAccount));
  for (const association of owned) {
    if (!names.has(association.serviceAccount)) {
      associations.remove(association);
    }
  }
  return checked.map(each => {
    const before = owned.find(
      ({ serviceAccount }) => serviceAccount === each.serviceAccount,
    );
    if (!before) {
      return create(call, owner, each);
    }
    if (before.roleArn !== each.roleArn) {
      before.roleArn = each.roleArn;
      before.modifiedAt = call.now;
    }
    return before.associationArn;
  });
}
