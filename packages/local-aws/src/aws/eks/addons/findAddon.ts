import type { Addon } from '@aws-sdk/client-eks';
import { eksArn } from '../../../platform/arns';
import { authorize } from '../../../platform/authorization';
import type { Call } from '../../../platform/call';
import { tagKeys } from '../../../platform/tags';
import { type AddonRecord, eksRegions } from '../EksRegion';
import { clusterOf } from '../clusters';
import { eksError, invalidParameter } from '../eksErrors';
import { DEFAULT_NAMESPACE } from './addonCatalogue';

/** The add-on that a call is about, after checking that the caller may. */
export function findAddon(
  call: Call,
  input: { clusterName?: string; addonName?: string },
): AddonRecord {
  const { clusterName = '', addonName = '' } = input;
  const addon = eksRegions
    .of(call.state, call)
    .addons.get(`${clusterName}/${addonName}`);
  authorize(call, {
    action: `eks:${call.operation}`,
    resource:
      addon?.addonArn ?? eksArn(call, `addon/${clusterName}/${addonName}/*`),
    keys: tagKeys('aws:ResourceTag', Object.fromEntries(addon?.tags ?? [])),
  });
  clusterOf(call, clusterName);
  if (!addon) {
    throw eksError(
      'ResourceNotFoundException',
      `No addon: ${addonName} found in cluster: ${clusterName}`,
      { clusterName, addonName },
    );
  }
  return addon;
}

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

const VERSION = /^v\d+\.\d+\.\d+-eksbuild\.\d+$/;

/** Whether a text has the form of a version. Which versions of an add-on exist is not known here. */
export function isAddonVersion(version: string): boolean {
  return VERSION.test(version);
}

/** A version that an add-on is to have. */
export function checkAddonVersion(
  version: string | undefined,
  members: Record<string, string>,
): void {
  if (version !== undefined && !isAddonVersion(version)) {
    throw invalidParameter('Addon version specified is not supported', members);
  }
}
