import { readDurationFromConfig, type Config } from '@backstage/config';
import { durationToMilliseconds } from '@backstage/types';
import { InputError } from '@backstage/errors';
import { readAccounts } from './readAccounts';
import { readClusters, readEndpoint } from './readClusters';
import { readGrants } from './readGrants';
import { readNamespaces } from './readNamespaces';
import type { DeadlinesConfig, PodIdentityConfig } from './types';

/** Reads `podIdentity` once. Throws an InputError that names the key and says what is wrong with it. */
export function readConfig(root: Config): PodIdentityConfig {
  const config = root.getOptionalConfig('podIdentity');
  if (!config) {
    return {
      clusters: [],
      deadlines: readDeadlines(),
      annotations: 'owned',
      namespaces: [],
    };
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
    deadlines: readDeadlines(config),
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

/** Gives up before the proxies that usually stand before a portal, which wait for a minute. */
const DEFAULT_DEADLINES: DeadlinesConfig = {
  awsCallMs: 30_000,
  requestMs: 55_000,
};

function readDeadlines(podIdentity?: Config): DeadlinesConfig {
  const unknown = podIdentity
    ?.getOptionalConfig('deadlines')
    ?.keys()
    .find(key => !['awsCall', 'request'].includes(key));
  if (unknown !== undefined) {
    throw new InputError(
      `podIdentity.deadlines: unknown key '${unknown}'; there are awsCall and request`,
    );
  }
  const read = (name: string, orElse: number) => {
    const key = `deadlines.${name}`;
    if (!podIdentity?.has(key)) {
      return orElse;
    }
    const ms = durationToMilliseconds(
      readDurationFromConfig(podIdentity, { key }),
    );
    if (ms <= 0) {
      throw new InputError(
        `podIdentity.${key}: it must be longer than no time at all`,
      );
    }
    return ms;
  };
  return {
    awsCallMs: read('awsCall', DEFAULT_DEADLINES.awsCallMs),
    requestMs: read('request', DEFAULT_DEADLINES.requestMs),
  };
}
