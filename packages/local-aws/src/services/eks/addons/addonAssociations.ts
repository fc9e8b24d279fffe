import type { AddonPodIdentityAssociations } from '@aws-sdk/client-eks';
import { eksArn } from '../../arns';
import type { Call } from '../../call';
import { associationId } from '../../ids';
import { checkRole } from '../associations';
import type { ClusterRecord } from '../ClusterRecord';

/** The namespace in which the add-ons of EKS run. */
const NAMESPACE = 'kube-system';

/** Makes the associations that an add-on brings; they are its own. Gives their ARNs. */
export function createAddonAssociations(
  call: Call,
  cluster: ClusterRecord,
  addonArn: string,
  wanted: readonly AddonPodIdentityAssociations[],
): string[] {
  const roles = wanted.map(({ roleArn }) => checkRole(call, roleArn));
  return wanted.map(({ serviceAccount = '' }, index) => {
    const id = associationId();
    const associationArn = eksArn(
      call,
      `podidentityassociation/${cluster.name}/${id}`,
    );
    call.state.eksOf(call).associations.set(id, {
      associationId: id,
      associationArn,
      clusterName: cluster.name,
      namespace: NAMESPACE,
      serviceAccount,
      roleArn: roles[index],
      disableSessionTags: false,
      ownerArn: addonArn,
      createdAt: call.now,
      modifiedAt: call.now,
      tags: new Map(),
    });
    return associationArn;
  });
}
