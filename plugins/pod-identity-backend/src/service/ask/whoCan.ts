import type {
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  decideAccess,
  needsObjectTags,
  readQuestion,
  type AskingServiceAccount,
  type WhoCanAnswer,
  type WhoCanItem,
  type WhoCanQuestion,
} from 'backstage-plugin-pod-identity-common';
import { parseArn } from 'iam-policy';
import type { AwsGateway } from '../../aws';
import {
  accountOf,
  type ClusterConfig,
  type PodIdentityConfig,
} from '../../config';
import { Attempts } from '../see/Attempts';
import type { RequestContext } from '../types';
import { Fleet } from './Fleet';
import { oneByAccount } from './oneByAccount';
import { readVisible } from './readVisible';
import { ResourceReader } from './ResourceReader';
import { visibleServiceAccounts } from './visibleServiceAccounts';

/** What a question about everybody needs. */
export interface WhoCanServices {
  config: PodIdentityConfig;
  aws: AwsGateway;
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
    readVisible(
      targets,
      fleet,
      await visibleServiceAccounts(config.clusters, services, context),
    ),
    reader.read(question, oneByAccount(targets)),
  ]);
  const { resource } = reading;
  const objectTags = await reader.objectTags(
    question,
    reading,
    asked.objectTags,
    found.some(({ who }) => needsObjectTags(who, question, resource)),
  );
  const items = found.map(({ who, entityRefs }): WhoCanItem => {
    const { organizationPolicies, vpcEndpointPolicies } = accountOf(
      config,
      who.cluster,
    );
    const { outcome, sentence } = decideAccess({
      who,
      question,
      resource,
      objectTags,
      organizationPolicies,
      vpcEndpointPolicies,
    });
    return {
      serviceAccount: who.serviceAccount,
      entityRefs: [...entityRefs],
      ...roleOf(who),
      outcome,
      sentence,
    };
  });
  const told = items.filter(({ outcome }) => outcome !== 'denied');
  return {
    action: question.action.name,
    resource: question.resource,
    items: told.toSorted(byOutcomeAndName),
    denied: items.length - told.length,
    hidden,
    objectTags,
    failures: attempts.failures,
  };
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

function roleOf({ association }: AskingServiceAccount) {
  return association ? { roleArn: association.roleArn } : {};
}

function byOutcomeAndName(a: WhoCanItem, b: WhoCanItem): number {
  return sortText(a) < sortText(b) ? -1 : 1;
}

function sortText({ outcome, serviceAccount }: WhoCanItem): string {
  const { clusterArn, namespace, serviceAccount: name } = serviceAccount;
  return [outcome, clusterArn, namespace, name].join(' ');
}
