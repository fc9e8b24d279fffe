import type { Addon } from '@aws-sdk/client-eks';
import type { AddonRecord } from '../AddonRecord';
import { DEFAULT_NAMESPACE } from './addonCatalogue';

export function addonView(addon: AddonRecord): Addon {
  return {
    addonName: addon.addonName,
    clusterName: addon.clusterName,
    addonVersion: addon.addonVersion,
    addonArn: addon.addonArn,
    status: addon.status,
    health: { issues: [] },
    createdAt: addon.createdAt,
    modifiedAt: addon.modifiedAt,
    serviceAccountRoleArn: addon.serviceAccountRoleArn,
    configurationValues: addon.configurationValues,
    namespaceConfig: { namespace: addon.namespace ?? DEFAULT_NAMESPACE },
    podIdentityAssociations:
      addon.associationArns.length === 0 ? undefined : addon.associationArns,
    tags: Object.fromEntries(addon.tags),
  };
}
