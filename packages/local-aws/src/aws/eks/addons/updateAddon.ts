import type {
  UpdateAddonRequest,
  UpdateAddonResponse,
  UpdateParam,
} from '@aws-sdk/client-eks';
import type { Call } from '../../../platform/call';
import { recordUpdate } from '../updates';
import { replaceAddonAssociations } from './addonAssociations';
import { checkAddonVersion } from './checkAddonVersion';
import { findAddon } from './findAddon';

function paramsOf(input: UpdateAddonRequest): UpdateParam[] {
  const { addonVersion, serviceAccountRoleArn, configurationValues } = input;
  const { resolveConflicts, podIdentityAssociations } = input;
  const params: [UpdateParam['type'], string | undefined][] = [
    ['AddonVersion', addonVersion],
    ['ServiceAccountRoleArn', serviceAccountRoleArn],
    ['ResolveConflicts', resolveConflicts],
    ['ConfigurationValues', configurationValues],
    [
      'PodIdentityAssociations',
      podIdentityAssociations && JSON.stringify(podIdentityAssociations),
    ],
  ];
  return params.flatMap(([type, value]) =>
    value === undefined ? [] : [{ type, value }],
  );
}

/** What is left out stays as it is; an empty list of associations takes them all away. */
export function updateAddon(
  input: UpdateAddonRequest,
  call: Call,
): UpdateAddonResponse {
  const addon = findAddon(call, input);
  const { clusterName, addonName } = addon;
  checkAddonVersion(input.addonVersion, { clusterName, addonName });
  if (input.podIdentityAssociations !== undefined) {
    addon.associationArns = replaceAddonAssociations(
      call,
      { ...addon, addonVersion: input.addonVersion ?? addon.addonVersion },
      input.podIdentityAssociations,
    );
  }
  addon.addonVersion = input.addonVersion ?? addon.addonVersion;
  addon.serviceAccountRoleArn =
    input.serviceAccountRoleArn ?? addon.serviceAccountRoleArn;
  addon.configurationValues =
    input.configurationValues ?? addon.configurationValues;
  addon.modifiedAt = call.now;
  return {
    update: recordUpdate(call, addon.clusterName, {
      type: 'AddonUpdate',
      addonName: addon.addonName,
      params: paramsOf(input),
    }),
  };
}
