import type {
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  stringifyEntityRef,
  type CompoundEntityRef,
} from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  decideAccess,
  needsObjectTags,
  readQuestion,
  type AccessDecision,
  type DecideAccessInput,
  type DecisionBody,
  type WhoCanAnswer,
  type WhoCanQuestion,
} from 'backstage-plugin-pod-identity-common';
import type { AwsConnections } from '../../aws';
import { accountOf, type PodIdentityConfig } from '../../config';
import { annotationItems } from '../annotationItems';
import { requireReadableEntity } from '../requireReadableEntity';
import { Attempts } from '../see/Attempts';
import { AwsReads } from '../see/AwsReads';
import type { RequestContext } from '../types';
import { crossChecked } from './crossChecked';
import { findAsked } from './findAsked';
import { oneByAccount } from './oneByAccount';
import { readAsking } from './readAsking';
import { requirePartition } from './requirePartition';
import { ResourceReader } from './ResourceReader';
import { whoCan } from './whoCan';

/** Answers whether a service account may do something, and who may. */
export class AskService {
  readonly #options: Parameters<typeof AskService.create>[0];

  static create(options: {
    config: PodIdentityConfig;
    aws: AwsConnections;
    catalog: CatalogService;
    permissions: PermissionsService;
    logger: LoggerService;
  }): AskService {
    return new AskService(options);
  }

  private constructor(options: Parameters<typeof AskService.create>[0]) {
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
    const { target, serviceAccount } = findAsked(
      body.serviceAccount,
      annotationItems(entity),
      config.clusters,
      stringifyEntityRef(ref),
    );
    const question = readQuestion(body, target.partition);
    requirePartition(question.resource, target);
    const call = { signal: context.signal };
    const attempts = new Attempts(logger);
    const reader = new ResourceReader({ aws, config }, attempts, call);
    const [who, reading] = await Promise.all([
      readAsking(target, serviceAccount, new AwsReads(aws, call), attempts),
      reader.read(question, oneByAccount([target, ...config.clusters]), [
        target.cluster.accountId,
      ]),
    ]);
    const { resource } = reading;
    const { organizationPolicies, vpcEndpointPolicies } = accountOf(
      config,
      target.cluster,
    );
    const input: DecideAccessInput = {
      who,
      question,
      resource,
      objectTags: await reader.objectTags(
        question,
        reading,
        body.objectTags,
        needsObjectTags(who, question, resource),
      ),
      organizationPolicies,
      vpcEndpointPolicies,
      failures: attempts.failures,
    };
    const decision = decideAccess(input);
    return body.crossCheck
      ? crossChecked(
          decision,
          input,
          simulation => aws.of(target, call).iam.simulate(simulation),
          logger,
        )
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
