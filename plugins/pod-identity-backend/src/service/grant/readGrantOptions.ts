import type { LoggerService } from '@backstage/backend-plugin-api';
import { matchesWildcard } from 'iam-policy';
import type { GrantOptions } from 'backstage-plugin-pod-identity-common';
import { isFailure, type AwsConnections, type CallOptions } from '../../aws';
import type {
  ClusterConfig,
  GrantsConfig,
  PodIdentityConfig,
} from '../../config';

/** What a person who owns through these refs may choose from. A list that AWS did not give is said to be incomplete. */
export async function readGrantOptions(
  { clusters, grants }: PodIdentityConfig,
  ownership: readonly string[],
  aws: AwsConnections,
  logger: LoggerService,
  call: CallOptions,
): Promise<GrantOptions> {
  if (!grants?.namespaces.length) {
    return {
      clusters: [],
      buckets: [],
      tagKeys: [],
      incomplete: [
        'Nothing can be granted: the config lists no namespace under podIdentity.grants.namespaces.',
      ],
    };
  }
  const targets = clusters
    .map(target => ({
      target,
      namespaces: namespacesOf(target, grants, ownership),
    }))
    .filter(({ namespaces }) => namespaces.length > 0);
  const incomplete: string[] = [];
  const buckets = await Promise.all(
    oneAnAccount(targets.map(({ target }) => target)).map(async target => {
      try {
        return await bucketsOf(target, grants, aws, call);
      } catch (error) {
        if (!isFailure(error)) {
          throw error;
        }
        logger.warn(`Could not list buckets: ${error.happened}`, error.cause);
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
    buckets: buckets.flat(),
    tagKeys: grants.tagKeys,
    incomplete,
  };
}

function namespacesOf(
  { cluster }: ClusterConfig,
  { namespaces }: GrantsConfig,
  ownership: readonly string[],
): GrantOptions['clusters'][number]['namespaces'] {
  return namespaces
    .filter(({ clusterArn }) => clusterArn === cluster.arn)
    .map(({ namespace, owners }) => ({
      name: namespace,
      owners: owners.filter(owner => ownership.includes(owner)),
    }))
    .filter(({ owners }) => owners.length > 0);
}

function oneAnAccount(targets: ClusterConfig[]): ClusterConfig[] {
  return [
    ...new Map(
      targets.map(target => [target.cluster.accountId, target]),
    ).values(),
  ];
}

async function bucketsOf(
  target: ClusterConfig,
  { buckets }: GrantsConfig,
  aws: AwsConnections,
  call: CallOptions,
): Promise<GrantOptions['buckets']> {
  if (buckets.length === 0) {
    return [];
  }
  const names = await aws.of(target, call).s3.listBuckets();
  return names
    .filter(name => buckets.some(pattern => matchesWildcard(pattern, name)))
    .map(name => ({ name, accountId: target.cluster.accountId }));
}
