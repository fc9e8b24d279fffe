import {
  stringifyEntityRef,
  type CompoundEntityRef,
} from '@backstage/catalog-model';
import {
  configuredPolicies,
  decideAccess,
  readQuestion,
  testedKeys,
  type AccessDecision,
  type DecideAccessInput,
  type DecisionBody,
  type WhoCanAnswer,
  type WhoCanQuestion,
} from 'backstage-plugin-pod-identity-common';
import { accountOf } from '../../config';
import { NamedServiceAccounts } from '../NamedServiceAccounts';
import { Attempts } from '../reading/Attempts';
import { readCluster, readSubject } from '../reading/readSubject';
import { RequestReads } from '../reading/Reads';
import { ResourceReader } from '../reading/resources';
import { requireReadableEntity } from '../requireReadableEntity';
import type { RequestContext, ServiceOptions } from '../types';
import { actionsFor } from './actionsFor';
import { crossChecked } from './crossChecked';
import { findAsked } from './findAsked';
import { learnableResource } from './learnable';
import { objectTagsOf } from './objectTagsOf';
import { oneByAccount } from './oneByAccount';
import { requirePartition } from './requirePartition';
import { whoCan } from './whoCan';

/** Answers whether a service account may do something, and who may. */
export class AskService {
  readonly #options: ServiceOptions;

  static create(options: ServiceOptions): AskService {
    return new AskService(options);
  }

  private constructor(options: ServiceOptions) {
    this.#options = options;
  }

  /**
   * Decides a question about a service account of an entity, from what AWS says now. Throws a NotFoundError or a
   * NotAllowedError as for the entity's access, and an InputError for a question that cannot be asked. What AWS does not
   * answer makes the decision unknown where it matters.
   */
  async decide(
    ref: CompoundEntityRef,
    body: DecisionBody,
    context: RequestContext,
  ): Promise<AccessDecision> {
    const { config, aws, logger } = this.#options;
    const entity = await requireReadableEntity(ref, this.#options, context);
    const { target, serviceAccount } = findAsked(body.serviceAccount, {
      named: await new NamedServiceAccounts(this.#options, context).of(entity),
      clusters: config.clusters,
      entityRef: stringifyEntityRef(ref),
    });
    const question = readQuestion(
      body,
      target.partition,
      await actionsFor(body.action),
    );
    requirePartition(question.resource, target);
    const attempts = new Attempts(logger);
    const ofResource = new Attempts(logger);
    const reads = new RequestReads(aws, context).of(target, attempts);
    const reader = new ResourceReader({ aws, config }, ofResource, context);
    const targets = oneByAccount([target, ...config.clusters]);
    const [who, found] = await Promise.all([
      readCluster(reads).then(described =>
        readSubject(serviceAccount, described, reads),
      ),
      reader.find(question, targets, body.objectTags),
    ]);
    const said = accountOf(config, target.cluster);
    const asked = {
      who,
      question,
      organizationPolicies: configuredPolicies(said.organizationPolicies),
      vpcEndpointPolicies: configuredPolicies(said.vpcEndpointPolicies),
    };
    const tested = testedKeys(who, found.resource);
    const { resource, isTold } = await learnableResource(asked, found, () =>
      reader.complete(question, found, {
        accountIds: [target.cluster.accountId],
        testedKeys: tested,
      }),
    );
    const input: DecideAccessInput = { ...asked, resource };
    const decision: AccessDecision = {
      ...decideAccess(input),
      objectTags: objectTagsOf(resource, tested, body.objectTags),
      failures: [...attempts.failures, ...(isTold ? ofResource.failures : [])],
    };
    return body.crossCheck
      ? crossChecked(decision, input, { aws: aws.of(target, context), logger })
      : decision;
  }

  /**
   * Which service accounts may do something: of every association of every configured cluster, as far as an entity that the
   * person may see names its service account. Throws an InputError for a question that cannot be asked.
   */
  async whoCan(
    question: WhoCanQuestion,
    context: RequestContext,
  ): Promise<WhoCanAnswer> {
    return whoCan(question, this.#options, context);
  }
}
