import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import type { ClusterConfig } from './types';

const KEYS = ['name', 'accountId', 'region', 'arn', 'endpoint', 'agent'];

// https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateCluster.html#AmazonEKS-CreateCluster-request-name
const NAME = /^[0-9A-Za-z][0-9A-Za-z_-]{0,99}$/;
const ARN =
  /^arn:(?<partition>aws[a-z-]*):eks:(?<region>[a-z0-9-]+):(?<accountId>\d{12}):cluster\/(?<name>[0-9A-Za-z][0-9A-Za-z_-]{0,99})$/;

/**
 * Prefixes of Regions outside the partition `aws`.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html and the partitions file of the AWS SDKs.
 */
const PARTITIONS: [prefix: string, partition: string][] = [
  ['cn-', 'aws-cn'],
  ['us-gov-', 'aws-us-gov'],
  ['us-iso-', 'aws-iso'],
  ['us-isob-', 'aws-iso-b'],
  ['eu-isoe-', 'aws-iso-e'],
  ['us-isof-', 'aws-iso-f'],
  ['eusc-', 'aws-eusc'],
];

/** The configured cluster of a name or ARN. */
export function findCluster(
  clusters: readonly ClusterConfig[],
  nameOrArn: string,
): ClusterConfig | undefined {
  return clusters.find(
    ({ configuredName, cluster }) =>
      configuredName === nameOrArn || cluster.arn === nameOrArn,
  );
}

/** Reads `podIdentity.clusters`. */
export function readClusters(
  configs: Config[],
  defaultEndpoint: string | undefined,
): ClusterConfig[] {
  const clusters = configs.map((config, index) =>
    readCluster(config, `podIdentity.clusters[${index}]`, defaultEndpoint),
  );
  refuseDuplicates(
    clusters.map(cluster => cluster.configuredName),
    name =>
      `podIdentity.clusters: the name '${name}' is used twice. Clusters that AWS knows by one name are told apart by giving each its arn and a name of your own`,
  );
  refuseDuplicates(
    clusters.map(({ cluster }) => cluster.arn),
    arn => `podIdentity.clusters: the cluster ${arn} is listed twice`,
  );
  return clusters;
}

function readCluster(
  config: Config,
  key: string,
  defaultEndpoint: string | undefined,
): ClusterConfig {
  const unknown = config.keys().filter(k => !KEYS.includes(k));
  if (unknown.length > 0) {
    throw new InputError(
      `${key}: unknown key ${unknown
        .map(k => `'${k}'`)
        .join(', ')}; a cluster has ${KEYS.join(', ')}`,
    );
  }
  const configuredName = config.getString('name');
  if (!NAME.test(configuredName)) {
    throw new InputError(
      `${key}.name: '${configuredName}' is no cluster name: up to 100 letters, digits, '-' and '_'`,
    );
  }
  const accountId = config.getString('accountId');
  if (!/^\d{12}$/.test(accountId)) {
    throw new InputError(
      `${key}.accountId: '${accountId}' is no AWS account id: twelve digits, in quotes`,
    );
  }
  const region = config.getString('region');
  if (!/^[a-z]+(-[a-z]+)+-\d+$/.test(region)) {
    throw new InputError(
      `${key}.region: '${region}' is no AWS Region, such as eu-west-1`,
    );
  }
  const arn =
    config.getOptionalString('arn') ??
    `arn:${partitionOf(
      region,
    )}:eks:${region}:${accountId}:cluster/${configuredName}`;
  const parts = ARN.exec(arn)?.groups;
  if (!parts) {
    throw new InputError(`${key}.arn: '${arn}' is no ARN of an EKS cluster`);
  }
  if (parts.accountId !== accountId || parts.region !== region) {
    throw new InputError(
      `${key}.arn: '${arn}' is not in account ${accountId} and Region ${region}, which the same cluster names`,
    );
  }
  return {
    configuredName,
    cluster: { arn, name: parts.name, accountId, region },
    partition: parts.partition,
    endpoint: readEndpoint(config, key) ?? defaultEndpoint,
    agent: readAgent(config, key),
  };
}

function readAgent(config: Config, key: string): ClusterConfig['agent'] {
  const agent = config.getOptionalString('agent');
  if (agent !== undefined && agent !== 'self-managed') {
    throw new InputError(
      `${key}.agent: '${agent}' is not known; say self-managed where the Pod Identity Agent was installed otherwise than as an add-on, or leave it out`,
    );
  }
  return agent;
}

function refuseDuplicates(
  values: string[],
  message: (value: string) => string,
): void {
  const twice = values.find((value, index) => values.indexOf(value) !== index);
  if (twice !== undefined) {
    throw new InputError(message(twice));
  }
}

/** Reads the optional `endpoint` of a config object. */
export function readEndpoint(config: Config, key: string): string | undefined {
  const endpoint = config.getOptionalString('endpoint');
  if (endpoint !== undefined && !/^https?:$/.test(protocolOf(endpoint))) {
    throw new InputError(
      `${key}.endpoint: '${endpoint}' is no URL; it looks like http://127.0.0.1:4566`,
    );
  }
  return endpoint;
}

function protocolOf(url: string): string {
  return URL.canParse(url) ? new URL(url).protocol : '';
}

/** The partition of a Region. */
function partitionOf(region: string): string {
  return PARTITIONS.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws';
}
