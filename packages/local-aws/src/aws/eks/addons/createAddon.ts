import { eksRegions } from '../EksRegion';
import { randomUUID } from 'node:crypto';
import type {
  CreateAddonRequest,
  CreateAddonResponse,
} from '@aws-sdk/client-eks';
import { eksArn } from '../../../platform/arns';
import type { Call } from '../../../platform/call';
import { requestTagKeys } from '../../../platform/tags';
import type { AddonRecord } from '../AddonRecord';
import { checkName } from '../associations/checkNames';
import { checkEksTags } from '../checkEksTags';
import { findCluster } from '../clusters';
import { eksError, invalidParameter } from '../eksErrors';
import { answeredBefore, rememberAnswer } from '../idempotency';
import { replaceAddonAssociations } from './addonAssociations';
import { knownAddon } from './addonCatalogue';
import { addonView } from './addonView';
import { checkAddonVersion } from './checkAddonVersion';

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
