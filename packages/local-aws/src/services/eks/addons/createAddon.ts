import { randomUUID } from 'node:crypto';
import type {
  CreateAddonRequest,
  CreateAddonResponse,
} from '@aws-sdk/client-eks';
import { eksArn } from '../../arns';
import type { Call } from '../../call';
import { requestTagKeys } from '../../tags';
import type { AddonRecord } from '../AddonRecord';
import { checkEksTags } from '../checkEksTags';
import { findCluster } from '../clusters';
import { eksError, invalidParameter } from '../eksErrors';
import { replaceAddonAssociations } from './addonAssociations';
import { addonView } from './addonView';
import { checkAddonVersion } from './checkAddonVersion';

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
  if (!addonName) throw invalidParameter('The add-on name is missing.');
  const members = { clusterName: cluster.name, addonName };
  const { addons } = call.state.eksOf(call);
  const key = `${cluster.name}/${addonName}`;
  if (addons.has(key)) {
    throw eksError('ResourceInUseException', 'Addon already exists.', members);
  }
  checkAddonVersion(input.addonVersion, members);
  const addonArn = eksArn(
    call,
    `addon/${cluster.name}/${addonName}/${randomUUID()}`,
  );
  const addon: AddonRecord = {
    ...members,
    addonArn,
    addonVersion: input.addonVersion ?? 'v1.3.10-eksbuild.1',
    status: 'ACTIVE',
    createdAt: call.now,
    modifiedAt: call.now,
    serviceAccountRoleArn: input.serviceAccountRoleArn,
    configurationValues: input.configurationValues,
    associationArns: replaceAddonAssociations(
      call,
      cluster,
      addonArn,
      input.podIdentityAssociations ?? [],
    ),
    tags,
  };
  addons.set(key, addon);
  return { addon: addonView(addon) };
}
