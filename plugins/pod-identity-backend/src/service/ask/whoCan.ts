import type {
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  needsObjectTags,
  readQuestion,
  type AskedOfMany,
  type OneOfMany,
  type WhoCanAnswer,
  type WhoCanQuestion,
} from 'backstage-plugin-pod-identity-common';
import { parseArn } from 'iam-policy';
import type { AwsConnections } from '../../aws';
import {
  accountOf,
  type AccountConfig,
  type ClusterConfig,
  type PodIdentityConfig,
} from '../../config';
import { Attempts } from '../see/Attempts';
import type { RequestContext } from '../types';
import { Fleet } from './Fleet';
import { oneByAccount } from './oneByAccount';
import { judgeFound } from './judgeFound';
import { readVisible, type VisibleAssociations } from './readVisible';
import { ResourceReader } from './ResourceReader';
import { TimeSlices } from './TimeSlices';
import { visibleServiceAccounts } from './visibleServiceAccounts';

/** What a question about everybody needs. */
export interface WhoCanServices {
  config: PodIdentityConfig;
  aws: AwsConnections;
  catalog: CatalogService;
  permissions: PermissionsService;
  logger: LoggerService;
}

/**
 * Decides a question for every association whose service account an entity names that the person may see. Of the others
 * nothing is read but that they are there: they are counted, and a failure never tells of one.
 */
export async function whoCan(
  asked: WhoCanQuestion,
  services: WhoCanServices,
  context: RequestContext,
): Promise<WhoCanAnswer> {
  const { config, aws, logger } = services;
  const [first] = config.clusters;
  if (!first) {
    throw new InputError(
      'The portal knows no cluster. Ask the platform team to list some under podIdentity.clusters in the config.',
    );
  }
  const question = readQuestion(asked, first.partition);
  const targets = inPartitionOf(question.resource, config.clusters);
  const call = { signal: context.signal };
  const attempts = new Attempts(logger);
  const reader = new ResourceReader({ aws, config }, attempts, call);
  const fleet = new Fleet(aws, attempts, call);
  const [{ found, hidden }, reading] = await Promise.all([
    visibleServiceAccounts(config.clusters, services, context).then(visible =>
      readVisible(targets, fleet, visible),
    ),
    reader.read(question, oneByAccount(targets)),
  ]);
  const { resource } = reading;
  const slices = new TimeSlices(context.signal);
  const objectTags = await reader.objectTags(
    question,
    reading,
    asked.objectTags,
    await anyNeedsObjectTags(found, { question, resource }, slices),
  );
  const { told, denied } = await judgeFound(
    found,
    { question, resource, objectTags },
    ({ cluster }) => limitsOf(accountOf(config, cluster)),
    slices,
  );
  return {
    action: question.action.name,
    resource: question.resource,
    items: told,
    denied,
    hidden,
    objectTags,
    failures: attempts.failures,
  };
}

async function anyNeedsObjectTags(
  found: VisibleAssociations['found'],
  { question, resource }: Omit<AskedOfMany, 'objectTags'>,
  slices: TimeSlices,
): Promise<boolean> {
  for (const { who } of found) {
    await slices.next();
    if (needsObjectTags(who, question, resource)) {
      return true;
    }
  }
  return false;
}

/** What limits the pods of an account besides policies that are read. */
function limitsOf({
  organizationPolicies,
  vpcEndpointPolicies,
}: AccountConfig): Omit<OneOfMany, 'who'> {
  return { organizationPolicies, vpcEndpointPolicies };
}

/** No request crosses partitions, so whoever is in another is denied. */
function inPartitionOf(
  resource: string,
  clusters: readonly ClusterConfig[],
): readonly ClusterConfig[] {
  const partition = parseArn(resource)?.partition;
  return partition === undefined
    ? clusters
    : clusters.filter(target => target.partition === partition);
}
