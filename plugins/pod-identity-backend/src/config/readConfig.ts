import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { readAccounts } from './readAccounts';
import { readClusters, readEndpoint } from './readClusters';
import { readGrants } from './readGrants';
import { readNamespaces } from './readNamespaces';
import type { PodIdentityConfig } from './types';

/** Reads `podIdentity` once. Throws an InputError that names the key and says what is wrong with it. */
export function readConfig(root: Config): PodIdentityConfig {
  const config = root.getOptionalConfig('podIdentity');
  if (!config) {
    return { clusters: [], annotations: 'owned', namespaces: [] };
  }
  const clusters = readClusters(
    config.getOptionalConfigArray('clusters') ?? [],
    readEndpoint(config, 'podIdentity'),
  );
  const accounts = config.getOptionalConfigArray('accounts');
  const namespaces = readNamespaces(
    config.getOptionalConfigArray('namespaces') ?? [],
    clusters,
  );
  const grants = config.getOptionalConfig('grants');
  return {
    clusters,
    accounts: accounts && readAccounts(accounts),
    annotations: readAnnotations(config),
    namespaces,
    grants: grants && readGrants(grants, { namespaces, clusters }),
  };
}

const ANNOTATIONS = ['owned', 'trusted'] as const;

function readAnnotations(config: Config): PodIdentityConfig['annotations'] {
  const text = config.getOptionalString('annotations') ?? 'owned';
  const known = ANNOTATIONS.find(each => each === text);
  if (!known) {
    throw new InputError(
      `podIdentity.annotations: '${text}' is none of ${ANNOTATIONS.join(', ')}`,
    );
  }
  return known;
}
