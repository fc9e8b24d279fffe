import { InputError } from '@backstage/errors';
import {
  configuredPolicies,
  decideAccess,
  prepareDenial,
  readQuestion,
  testedKeys,
  type AskedOfMany,
  type AskedQuestion,
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
import { byPoliciesRead, isJudged, isUnreadForAll } from './learnable';
import { oneByAccount } from './oneByAccount';
import { TimeSlices } from '../../TimeSlices';
import {
  readVisible,
  visibleServiceAccounts,
  type VisibleAssociations,
} from './visibleServiceAccounts';

/**
 * Decides a question for every association whose service account an entity shows that the person may see. Of the others
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
  const attempts = new Attempts(logger);
  const visible = await visibleServiceAccounts(services, context);
  const { found, hidden } = await readVisible(
    targets,
    new Fleet(new RequestReads(aws, context), attempts),
    visible,
  );
  const ones = found.map(each => ({
    ...each,
    ...limitsOf(accountOf(config, each.who.cluster)),
  }));
  const ofResource = new Attempts(logger);
  const slices = new TimeSlices(context.signal);
  const { open, resource, tested, isTold } = await readForThose(ones, {
    question,
    slices,
    owners: oneByAccount(targets),
    tags: asked.objectTags,
    reader: new ResourceReader({ aws, config }, ofResource, context),
  });
  const items = await slices.finish(itemsOf(open, { question, resource }));
  return {
    action: question.action.name,
    resource: question.resource,
    items: sorted(items),
    denied: found.length - items.length,
    hidden,
    objectTags: objectTagsOf(resource, tested, asked.objectTags),
    failures: [...attempts.failures, ...(isTold ? ofResource.failures : [])],
  };
}

/** A visible association, with what limits its pods. */
type Visible = VisibleAssociations['found'][number] & OneOfMany;

/**
 * Reads what is asked about as far as it concerns those who are visible, and says for whom it is open whether they may. Where
 * nobody is visible nothing is read; where it concerns nobody, nothing is told.
 */
async function readForThose(
  visible: readonly Visible[],
  {
    question,
    slices,
    reader,
    owners,
    tags,
  }: {
    question: AskedQuestion;
    slices: TimeSlices;
    reader: ResourceReader;
    /** A cluster of each account that may own it. */
    owners: readonly ClusterConfig[];
    tags: WhoCanQuestion['objectTags'];
  },
): Promise<{
  open: readonly Visible[];
  resource: AskedResource;
  tested: ReadonlySet<string>;
  isTold: boolean;
}> {
  if (visible.length === 0) {
    return { open: [], resource: {}, tested: new Set(), isTold: false };
  }
  const found = await reader.find(question, owners, tags);
  const open = await slices.finish(
    notDenied(visible, { question, resource: byPoliciesRead(found.resource) }),
  );
  const isUnread = isUnreadForAll(found.resource);
  const tested = await slices.finish(keysTested(open, found.resource));
  const concerns = open.some(({ who }) => isJudged(who));
  const { resource } = concerns
    ? await reader.complete(question, found, {
        accountIds: owners.map(({ cluster }) => cluster.accountId),
        testedKeys: tested,
      })
    : found;
  return {
    // A policy that was not read may let in those whom no other does.
    open: isUnread ? visible : open,
    resource,
    tested,
    isTold: concerns || isUnread,
  };
}

/** Those whom a question is not denied to. Most may not, and so are judged without the trace that only a sentence is made of. */
function* notDenied(
  visible: readonly Visible[],
  asked: AskedOfMany,
): Generator<void, Visible[]> {
  const isDenied = prepareDenial(asked);
  const left: Visible[] = [];
  for (const one of visible) {
    yield;
    if (!isDenied(one)) {
      left.push(one);
    }
  }
  return left;
}

/** What is told of those who may, and of those who perhaps may. */
function* itemsOf(
  open: readonly Visible[],
  asked: AskedOfMany,
): Generator<void, WhoCanItem[]> {
  const items: WhoCanItem[] = [];
  for (const one of yield* notDenied(open, asked)) {
    yield;
    items.push(...itemOf(one, decideAccess({ ...asked, ...one })));
  }
  return items;
}

/** Every condition key that policies of these, or of the resource, test. */
function* keysTested(
  found: readonly Visible[],
  resource: AskedResource,
): Generator<void, ReadonlySet<string>> {
  const keys = new Set<string>();
  for (const { who } of found) {
    yield;
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
