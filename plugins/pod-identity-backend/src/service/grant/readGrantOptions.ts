import { matchesWildcard } from 'iam-policy';
import {
  openPatterns,
  rulesFor,
  type Grantee,
  type GrantOptions,
} from 'backstage-plugin-pod-identity-common';
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
    listsFor(targets, grants).map(async one => {
      try {
        return await openOf(one, aws.of(one.target, call));
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
    tagKeys: tagKeysOf(targets, grants),
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

/** A cluster, and the namespaces in which a person may grant there. */
interface OpenCluster {
  target: ClusterConfig;
  namespaces: GrantOptions['clusters'][number]['namespaces'];
}

/** For whom a person may ask on clusters. */
function granteesOf({ target, namespaces }: OpenCluster): Grantee[] {
  return namespaces.flatMap(({ name, owners }) =>
    owners.map(owner => ({
      owner,
      serviceAccount: { clusterArn: target.cluster.arn, namespace: name },
    })),
  );
}

function tagKeysOf(
  open: readonly OpenCluster[],
  { rules }: GrantsConfig,
): string[] {
  const ofThem = open
    .flatMap(granteesOf)
    .flatMap(grantee => rulesFor(rules, grantee));
  return [
    ...new Set(ofThem.flatMap(({ tagKeys }) => Object.keys(tagKeys))),
  ].sort();
}

/** A list of names of an account or Region, and the patterns of those in it that are open. */
type WantedList = ResourceList & { target: ClusterConfig; patterns: string[] };

/** The lists that are wanted: of each type of which something is open, once an account or Region. */
function listsFor(
  open: readonly OpenCluster[],
  { rules }: GrantsConfig,
): WantedList[] {
  return adapters
    .flatMap(({ list }) => list ?? [])
    .flatMap(list => {
      const byPlace = new Map<string, WantedList>();
      for (const one of open) {
        const { accountId, region } = one.target.cluster;
        const place =
          list.of === 'region' ? `${accountId} ${region}` : accountId;
        const patterns = granteesOf(one).flatMap(grantee =>
          openPatterns(rules, list.limit, grantee),
        );
        const { target = one.target, patterns: others = [] } =
          byPlace.get(place) ?? {};
        byPlace.set(place, {
          ...list,
          target,
          patterns: [...new Set([...others, ...patterns])],
        });
      }
      return [...byPlace.values()];
    })
    .filter(({ patterns }) => patterns.length > 0);
}

async function openOf(
  { limit, of, names, target, patterns }: WantedList,
  aws: AwsConnection,
): Promise<GrantOptions['resources']> {
  const { accountId, region } = target.cluster;
  return (await names(aws))
    .filter(name => patterns.some(pattern => matchesWildcard(pattern, name)))
    .map(name => ({
      limit,
      name,
      accountId,
      ...(of === 'region' && { region }),
    }));
}
