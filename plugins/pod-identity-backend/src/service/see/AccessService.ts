import type {
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  stringifyEntityRef,
  type CompoundEntityRef,
} from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { EntityAccess } from 'backstage-plugin-pod-identity-common';
import type { AwsConnections } from '../../aws';
import type { PodIdentityConfig } from '../../config';
import { annotationItems } from '../annotationItems';
import { requireReadableEntity } from '../requireReadableEntity';
import type { RequestContext } from '../types';
import { Attempts } from './Attempts';
import { AwsReads } from './AwsReads';
import { readServiceAccount } from './readServiceAccount';

/** What an entity has: the AWS access of its service accounts, for those who may see it. */
export class AccessService {
  readonly #config: PodIdentityConfig;
  readonly #aws: AwsConnections;
  readonly #catalog: CatalogService;
  readonly #permissions: PermissionsService;
  readonly #logger: LoggerService;

  static create(options: {
    config: PodIdentityConfig;
    aws: AwsConnections;
    catalog: CatalogService;
    permissions: PermissionsService;
    logger: LoggerService;
  }): AccessService {
    return new AccessService(options);
  }

  private constructor(options: Parameters<typeof AccessService.create>[0]) {
    this.#config = options.config;
    this.#aws = options.aws;
    this.#catalog = options.catalog;
    this.#permissions = options.permissions;
    this.#logger = options.logger;
  }

  /**
   * The AWS access of an entity, read now. Throws a NotFoundError where the person cannot see the entity, and a
   * NotAllowedError where they may not see its access. What AWS does not answer stands in the row that it concerns.
   */
  async getEntityAccess(
    ref: CompoundEntityRef,
    { credentials, signal }: RequestContext,
  ): Promise<EntityAccess> {
    const entity = await requireReadableEntity(
      ref,
      { catalog: this.#catalog, permissions: this.#permissions },
      { credentials },
    );
    const reads = new AwsReads(this.#aws, { signal });
    return {
      entityRef: stringifyEntityRef(ref),
      readAt: new Date().toISOString(),
      serviceAccounts: await Promise.all(
        annotationItems(entity).map(item =>
          readServiceAccount(
            item,
            this.#config.clusters,
            reads,
            new Attempts(this.#logger),
          ),
        ),
      ),
    };
  }
}
