import type { AddonPodIdentityAssociations } from '@aws-sdk/client-eks';
import { eksArn } from '../../arns';
import type { Call } from '../../call';
import { associationId } from '../../ids';
import { checkRole } from '../associations';
import type { ClusterRecord } from '../ClusterRecord';
import { eksError } from '../eksErrors';

/** The namespace in which the add-ons of EKS run. */
const NAMESPACE = 'kube-system';

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
    roleArn: checkRole(call, roleArn),
  }));
}

function checkFree(
  call: Call,
  cluster: ClusterRecord,
  addonArn: string,
  serviceAccount: string,
): void {
  const taken = call.state.eksOf(call).associations.for({
    clusterName: cluster.name,
    namespace: NAMESPACE,
    serviceAccount,
  });
  if (taken && taken.ownerArn !== addonArn) {
    throw eksError(
      'ResourceInUseException',
      `Association already exists: ${taken.associationId}`,
    );
  }
}

function create(
  call: Call,
  cluster: ClusterRecord,
  addonArn: string,
  { serviceAccount, roleArn }: Wanted,
): string {
  const id = associationId();
  const associationArn = eksArn(
    call,
    `podidentityassociation/${cluster.name}/${id}`,
  );
  call.state.eksOf(call).associations.add({
    associationId: id,
    associationArn,
    clusterName: cluster.name,
    namespace: NAMESPACE,
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
  cluster: ClusterRecord,
  addonArn: string,
  wanted: readonly AddonPodIdentityAssociations[],
): string[] {
  const checked = checkWanted(call, wanted);
  for (const { serviceAccount } of checked) {
    checkFree(call, cluster, addonArn, serviceAccount);
  }
  const { associations } = call.state.eksOf(call);
  const owned = [...associations.of(cluster.name)].filter(
    ({ ownerArn }) => ownerArn === addonArn,
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
    if (!before) return create(call, cluster, addonArn, each);
    if (before.roleArn !== each.roleArn) {
      before.roleArn = each.roleArn;
      before.modifiedAt = call.now;
    }
    return before.associationArn;
  });
}
