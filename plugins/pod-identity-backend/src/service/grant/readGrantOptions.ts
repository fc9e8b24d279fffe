import { matchesWildcard } from 'iam-policy';
import type { GrantOptions } from 'backstage-plugin-pod-identity-common';
import { isFailure, type AwsConnection, type CallOptions } from '../../aws';
import type {
  ClusterConfig,
  GrantsConfig,
  NamespaceConfig,
} from '../../config';
import { adapters, type ResourceList } from '../reading/resources';
import type { ServiceOptions } from '../types';

/** What a person who owns through these refs may choose from. A list that AWS did not give is said to be incomplete. */
export async function readGrantOptions(
  {
    config,
    namespaceOwners,
    aws,
    logger,
  }: Pick<ServiceOptions, 'config' | 'namespaceOwners' | 'aws' | 'logger'>,
  ownership: readonly string[],
  call: CallOptions,
): Promise<GrantOptions> {
  const { clusters, grants } = config;
  if (!grants || !namespaceOwners.isConfigured) {
    return {
      clusters: [],
      resources: [],
      tagKeys: [],
      incomplete: [
        'Nothing can be granted: the config has no podIdentity.grants, or lists no namespace under podIdentity.namespaces.',
      ],
    };
  }
  const targets = clusters
    .map(target => ({
      target,
      namespaces: namespacesOf(target, config.namespaces, ownership),
    }))
    .filter(({ namespaces }) => namespaces.length > 0);
  const incomplete: string[] = [];
  const resources = await Promise.all(
    listsFor(
      targets.map(({ target }) => target),
      grants,
    ).map(async one => {
      try {
        return await openOf(one, grants, aws.of(one.target, call));
      } catch (error) {
        if (!isFailure(error)) {
          throw error;
        }
        logger.warn(
          `Could not list ${one.limit}: ${error.happened}`,
          error.cause,
        );
        incomplete.push(error.message);
        return [];
      }
    }),
  );
  return {
    clusters: targets.map(({ target, namespaces }) => ({
      name: target.configuredName,
      arn: target.cluster.arn,
      namespaces,
    })),
    resources: resources.flat(),
    tagKeys: grants.tagKeys,
    incomplete,
  };
}

function namespacesOf(
  { cluster }: ClusterConfig,
  namespaces: readonly NamespaceConfig[],
  ownership: readonly string[],
): GrantOptions['clusters'][number]['namespaces'] {
  return namespaces
    .filter(
      ({ clusterArns, namespace }) =>
        clusterArns.includes(cluster.arn) && !/[*?]/.test(namespace),
    )
    .map(({ namespace, owners }) => ({
      name: namespace,
      owners: owners.filter(owner => ownership.includes(owner)),
    }))
    .filter(({ owners }) => owners.length > 0);
}

/** The lists that are wanted: of each type of which something is open, once an account or Region. */
function listsFor(
  targets: readonly ClusterConfig[],
  { limits }: GrantsConfig,
): (ResourceList & { target: ClusterConfig })[] {
  return adapters
    .flatMap(({ list }) => list ?? [])
    .filter(({ limit }) => limits[limit].length > 0)
    .flatMap(list => {
      const byPlace = new Map(
        targets.map(target => {
          const { accountId, region } = target.cluster;
          const place =
            list.of === 'region' ? `${accountId} ${region}` : accountId;
          return [place, target];
        }),
      );
      return [...byPlace.values()].map(target => ({ ...list, target }));
    });
}

async function openOf(
  { limit, of, names, target }: ResourceList & { target: ClusterConfig },
  { limits }: GrantsConfig,
  aws: AwsConnection,
): Promise<GrantOptions['resources']> {
  const { accountId, region } = target.cluster;
  return (await names(aws))
    .filter(name =>
      limits[limit].some(pattern => matchesWildcard(pattern, name)),
    )
    .map(name => ({
      limit,
      name,
      accountId,
      ...(of === 'region' && { region }),
    }));
}
