import { randomUUID } from 'node:crypto';
import type {
  CreateAddonRequest,
  CreateAddonResponse,
  DeleteAddonRequest,
  DeleteAddonResponse,
  DescribeAddonRequest,
  DescribeAddonResponse,
  ListAddonsRequest,
  ListAddonsResponse,
  UpdateAddonRequest,
  UpdateAddonResponse,
  UpdateParam,
} from '@aws-sdk/client-eks';
import { eksArn } from '../../../platform/arns';
import type { Call } from '../../../platform/call';
import { requestTagKeys } from '../../../platform/tags';
import { type AddonRecord, eksRegions } from '../EksRegion';
import { checkName } from '../associations/checkAssociation';
import { checkEksTags } from '../checkEksTags';
import { findCluster } from '../clusters';
import { eksError, invalidParameter } from '../eksErrors';
import { eksPage } from '../eksPage';
import { answeredBefore, rememberAnswer } from '../idempotency';
import { recordUpdate } from '../updates';
import { replaceAddonAssociations } from './addonAssociations';
import { knownAddon } from './addonCatalogue';
import { addonView, checkAddonVersion, findAddon } from './findAddon';

/** The version of an add-on that is not known here, where none is asked for. */
const UNKNOWN_VERSION = 'v1.0.0-eksbuild.1';

function checkNamespace(namespace: string | undefined): string | undefined {
  return namespace === undefined
    ? undefined
    : checkName('namespace', namespace, 63);
}

/** An add-on is ACTIVE at once. */
export function createAddon(
  input: CreateAddonRequest,
  call: Call,
): CreateAddonResponse {
  const tags = checkEksTags(input.tags, invalidParameter);
  const cluster = findCluster(
    call,
    input.clusterName,
    requestTagKeys(Object.fromEntries(tags)),
  );
  const { addonName } = input;
  if (!addonName) {
    throw invalidParameter('The add-on name is missing.');
  }
  const members = { clusterName: cluster.name, addonName };
  const eks = eksRegions.of(call.state, call);
  const { addons } = eks;
  const key = `${cluster.name}/${addonName}`;
  const before = answeredBefore(eks, call, input, id => addons.get(id));
  if (before) {
    return { addon: addonView(before) };
  }
  if (addons.has(key)) {
    throw eksError('ResourceInUseException', 'Addon already exists.', members);
  }
  checkAddonVersion(input.addonVersion, members);
  const addonArn = eksArn(
    call,
    `addon/${cluster.name}/${addonName}/${randomUUID()}`,
  );
  const known = knownAddon(addonName);
  const addon: AddonRecord = {
    ...members,
    addonArn,
    addonVersion: input.addonVersion ?? known?.addonVersion ?? UNKNOWN_VERSION,
    status: 'ACTIVE',
    createdAt: call.now,
    modifiedAt: call.now,
    serviceAccountRoleArn: input.serviceAccountRoleArn,
    configurationValues: input.configurationValues,
    namespace:
      checkNamespace(input.namespaceConfig?.namespace) ?? known?.namespace,
    associationArns: [],
    tags,
  };
  addon.associationArns = replaceAddonAssociations(
    call,
    addon,
    input.podIdentityAssociations ?? [],
  );
  addons.set(key, addon);
  rememberAnswer(eks, call, input, key);
  return { addon: addonView(addon) };
}

export function describeAddon(
  input: DescribeAddonRequest,
  call: Call,
): DescribeAddonResponse {
  return { addon: addonView(findAddon(call, input)) };
}

export function listAddons(
  input: ListAddonsRequest,
  call: Call,
): ListAddonsResponse {
  const cluster = findCluster(call, input.clusterName);
  const names = eksRegions
    .of(call.state, call)
    .addonsOf(cluster.name)
    .map(({ addonName }) => addonName);
  const { items, next } = eksPage(names, input, name => name);
  return { addons: items, nextToken: next };
}

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

/** With an add-on go the associations it owns. */
export function deleteAddon(
  input: DeleteAddonRequest,
  call: Call,
): DeleteAddonResponse {
  const addon = findAddon(call, input);
  const { addons, associations } = eksRegions.of(call.state, call);
  for (const association of [...associations.of(addon.clusterName)]) {
    if (association.ownerArn === addon.addonArn) {
      associations.remove(association);
    }
  }
  addons.delete(`${addon.clusterName}/${addon.addonName}`);
  return { addon: { ...addonView(addon), status: 'DELETING' } };
}
