import type {
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  stringifyEntityRef,
  type CompoundEntityRef,
} from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  parseAnnotation,
  POD_IDENTITY_ANNOTATION,
  podIdentityAccessReadPermission,
  type EntityAccess,
} from 'backstage-plugin-pod-identity-common';
import type { AwsGateway } from '../../aws';
import type { PodIdentityConfig } from '../../config';
import { requirePermission } from '../requirePermission';
import type { RequestContext } from '../types';
import { Attempts } from './Attempts';
import { AwsReads } from './AwsReads';
import { readServiceAccount } from './readServiceAccount';

/** What an entity has: the AWS access of its service accounts, for those who may see it. */
export class AccessService {
  readonly #config: PodIdentityConfig;
  readonly #aws: AwsGateway;
  readonly #catalog: CatalogService;
  readonly #permissions: PermissionsService;
  readonly #logger: LoggerService;

  static create(options: {
    config: PodIdentityConfig;
    aws: AwsGateway;
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
    const entityRef = stringifyEntityRef(ref);
    const entity = await this.#catalog.getEntityByRef(ref, { credentials });
    if (!entity) {
      throw new NotFoundError(
        `There is no entity ${entityRef} in the catalog, or you may not see it.`,
      );
    }
    await requirePermission(
      this.#permissions,
      { permission: podIdentityAccessReadPermission, resourceRef: entityRef },
      credentials,
      `You may not see the AWS access of ${entityRef}.`,
    );
    const annotation = entity.metadata.annotations?.[POD_IDENTITY_ANNOTATION];
    const items = annotation === undefined ? [] : parseAnnotation(annotation);
    const reads = new AwsReads(this.#aws, { signal });
    return {
      entityRef,
      readAt: new Date().toISOString(),
      serviceAccounts: await Promise.all(
        items.map(item =>
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
