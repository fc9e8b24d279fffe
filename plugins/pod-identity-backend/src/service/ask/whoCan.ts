import { InputError } from '@backstage/errors';
import {
  configuredPolicies,
  decideAccess,
  prepareDenial,
  readQuestion,
  testedKeys,
  type AskedResource,
  type DecidedAccess,
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
import { ResourceReader } from '../reading/resources';
import type { RequestContext, ServiceOptions } from '../types';
import { actionsFor } from './actionsFor';
import { objectTagsOf } from './objectTagsOf';
import { oneByAccount } from './oneByAccount';
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
  const question = readQuestion(
    asked,
    first.partition,
    await actionsFor(asked.action),
  );
  const targets = inPartitionOf(question.resource, config.clusters);
  const owners = oneByAccount(targets);
  const accountIds = owners.map(({ cluster }) => cluster.accountId);
  const attempts = new Attempts(logger);
  const reader = new ResourceReader({ aws, config }, attempts, context);
  const fleet = new Fleet(new RequestReads(aws, context), attempts);
  const [{ found, hidden }, reading] = await Promise.all([
    visibleServiceAccounts(services, context).then(visible =>
      readVisible(targets, fleet, visible),
    ),
    reader.read(question, owners, { accountIds, tags: asked.objectTags }),
  ]);
  const slices = new TimeSlices(context.signal);
  const { resource } = await reader.complete(question, reading, {
    accountIds,
    testedKeys: await keysTested(found, reading.resource, slices),
  });
  const isDenied = prepareDenial({ question, resource });
  const told: WhoCanItem[] = [];
  for (const each of found) {
    await slices.next();
    const one = {
      who: each.who,
      ...limitsOf(accountOf(config, each.who.cluster)),
    };
    // Those who may not are counted, and so are judged without the trace that only a sentence is made of.
    if (!isDenied(one)) {
      told.push(...itemOf(each, decideAccess({ question, resource, ...one })));
    }
  }
  return {
    action: question.action.name,
    resource: question.resource,
    items: sorted(told),
    denied: found.length - told.length,
    hidden,
    objectTags: objectTagsOf(resource, asked.objectTags),
    failures: attempts.failures,
  };
}

/** Every condition key that policies of those who were found, or of the resource, test. */
async function keysTested(
  found: VisibleAssociations['found'],
  resource: AskedResource,
  slices: TimeSlices,
): Promise<ReadonlySet<string>> {
  const keys = new Set<string>();
  for (const { who } of found) {
    await slices.next();
    testedKeys(who, resource).forEach(key => keys.add(key));
  }
  return keys;
}

/** What limits the pods of an account besides policies that are read. */
function limitsOf({
  organizationPolicies,
  vpcEndpointPolicies,
}: AccountConfig): Omit<OneOfMany, 'who'> {
  return {
    organizationPolicies: configuredPolicies(organizationPolicies),
    vpcEndpointPolicies: configuredPolicies(vpcEndpointPolicies),
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

/** What is told of one who was asked about; nothing of one who may not: what denies besides policies, the decision alone knows. */
function itemOf(
  { entityRefs }: VisibleAssociations['found'][number],
  { serviceAccount, roleArn, outcome, cause, params, sentence }: DecidedAccess,
): WhoCanItem[] {
  return outcome === 'denied'
    ? []
    : [
        {
          serviceAccount,
          entityRefs: [...entityRefs],
          ...(roleArn !== undefined && { roleArn }),
          outcome,
          cause,
          params,
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
