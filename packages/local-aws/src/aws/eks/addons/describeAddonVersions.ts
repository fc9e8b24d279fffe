import type {
  AddonInfo,
  DescribeAddonConfigurationRequest,
  DescribeAddonConfigurationResponse,
  DescribeAddonVersionsRequest,
  DescribeAddonVersionsResponse,
} from '@aws-sdk/client-eks';
import { iamArn } from '../../../platform/arns';
import { authorize } from '../../../platform/authorization';
import type { Call } from '../../../platform/call';
import { eksError } from '../eksErrors';
import { eksPage } from '../eksPage';
import {
  ADDON_CATALOGUE,
  knownAddon,
  type CatalogueAddon,
} from './addonCatalogue';
import { isAddonVersion } from './findAddon';

/** Nothing of an add-on can be configured here. */
const SCHEMA = JSON.stringify({
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  properties: {},
});

function infoOf(addon: CatalogueAddon, clusterVersion: string): AddonInfo {
  return {
    addonName: addon.addonName,
    type: addon.type,
    addonVersions: [
      {
        addonVersion: addon.addonVersion,
        architecture: ['amd64', 'arm64'],
        compatibilities: [
          {
            clusterVersion,
            platformVersions: ['*'],
            defaultVersion: true,
          },
        ],
        requiresConfiguration: false,
        requiresIamPermissions: addon.podIdentity.length > 0,
      },
    ],
    publisher: 'eks',
    owner: 'aws',
    defaultNamespace: addon.namespace,
  };
}

/** One version of each add-on, for whatever version of Kubernetes. */
export function describeAddonVersions(
  input: DescribeAddonVersionsRequest,
  call: Call,
): DescribeAddonVersionsResponse {
  authorize(call, { action: 'eks:DescribeAddonVersions', resource: '*' });
  const { addonName, kubernetesVersion = '1.34' } = input;
  const matches = (wanted: string[] | undefined, value: string) =>
    !wanted?.length || wanted.includes(value);
  const { items, next } = eksPage(
    ADDON_CATALOGUE.filter(
      addon =>
        (addonName === undefined || addon.addonName === addonName) &&
        matches(input.types, addon.type) &&
        matches(input.publishers, 'eks') &&
        matches(input.owners, 'aws'),
    ),
    input,
    addon => addon.addonName,
  );
  return {
    addons: items.map(addon => infoOf(addon, kubernetesVersion)),
    nextToken: next,
  };
}

/** Which service accounts of an add-on want a role, which is the same in every version. */
export function describeAddonConfiguration(
  input: DescribeAddonConfigurationRequest,
  call: Call,
): DescribeAddonConfigurationResponse {
  authorize(call, { action: 'eks:DescribeAddonConfiguration', resource: '*' });
  const { addonVersion = '' } = input;
  const addon = knownAddon(input.addonName ?? '');
  if (!addon || !isAddonVersion(addonVersion)) {
    throw eksError(
      'ResourceNotFoundException',
      `Addon ${input.addonName} with version ${input.addonVersion} not found.`,
      { addonName: input.addonName },
    );
  }
  return {
    addonName: addon.addonName,
    addonVersion,
    configurationSchema: SCHEMA,
    podIdentityConfiguration: addon.podIdentity.map(
      ({ serviceAccount, policies }) => ({
        serviceAccount,
        recommendedManagedPolicies: policies.map(name =>
          iamArn({ ...call, accountId: 'aws' }, `policy/${name}`),
        ),
      }),
    ),
  };
}
