import { InputError } from '@backstage/errors';
import {
  decideAccess,
  needsObjectTags,
  prepareDenial,
  readQuestion,
  type AccessDecision,
  type AskedOfMany,
  type OneOfMany,
  type WhoCanAnswer,
  type WhoCanItem,
  type WhoCanQuestion,
} from 'backstage-plugin-pod-identity-common';
import { parseArn } from 'iam-policy';
import { coded } from '../../coded';
import {
  accountOf,
  type AccountConfig,
  type ClusterConfig,
} from '../../config';
import { Attempts } from '../reading/Attempts';
import { Fleet } from '../reading/Fleet';
import { RequestReads } from '../reading/Reads';
import type { RequestContext, ServiceOptions } from '../types';
import { oneByAccount } from './oneByAccount';
import { ResourceReader } from './ResourceReader';
import { TimeSlices } from './TimeSlices';
import {
  readVisible,
  visibleServiceAccounts,
  type VisibleAssociations,
} from './visibleServiceAccounts';

/**
 * Decides a question for every association whose service account an entity names that the person may see. Of the others
 * nothing is read but that they are there: they are counted, and a failure never tells of one.
 */
export async function whoCan(
  asked: WhoCanQuestion,
  services: ServiceOptions,
  context: RequestContext,
): Promise<WhoCanAnswer> {
  const { config, aws, logger } = services;
  const [first] = config.clusters;
  if (!first) {
    throw coded(
      new InputError(
        'The portal knows no cluster. Ask the platform team to list some under podIdentity.clusters in the config.',
      ),
      'no-cluster',
    );
  }
  const question = readQuestion(asked, first.partition);
  const targets = inPartitionOf(question.resource, config.clusters);
  const attempts = new Attempts(logger);
  const reader = new ResourceReader({ aws, config }, attempts, context);
  const fleet = new Fleet(new RequestReads(aws, context), attempts);
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
  const isDenied = prepareDenial({ question, resource, objectTags });
  const told: WhoCanItem[] = [];
  for (const each of found) {
    await slices.next();
    const one = {
      who: each.who,
      ...limitsOf(accountOf(config, each.who.cluster)),
    };
    // Those who may not are counted, and so are judged without the trace that only a sentence is made of.
    if (!isDenied(one)) {
      told.push(
        ...itemOf(
          each,
          decideAccess({ question, resource, objectTags, ...one }),
        ),
      );
    }
  }
  return {
    action: question.action.name,
    resource: question.resource,
    items: sorted(told),
    denied: found.length - told.length,
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

/** What is told of one who was asked about; nothing of one who may not: what denies besides policies, the decision alone knows. */
function itemOf(
  { entityRefs }: VisibleAssociations['found'][number],
  { serviceAccount, roleArn, outcome, sentence }: AccessDecision,
): WhoCanItem[] {
  return outcome === 'denied'
    ? []
    : [
        {
          serviceAccount,
          entityRefs: [...entityRefs],
          ...(roleArn !== undefined && { roleArn }),
          outcome,
          sentence,
        },
      ];
}

/** Those who may, then those who perhaps may; by cluster and name. */
function sorted(items: readonly WhoCanItem[]): WhoCanItem[] {
  return items
    .map(item => ({ item, text: sortText(item) }))
    .sort((a, b) => (a.text < b.text ? -1 : 1))
    .map(({ item }) => item);
}

function sortText({ outcome, serviceAccount }: WhoCanItem): string {
  const { clusterArn, namespace, serviceAccount: name } = serviceAccount;
  return [outcome, clusterArn, namespace, name].join(' ');
}
