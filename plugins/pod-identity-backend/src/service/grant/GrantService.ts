import type {
  LoggerService,
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  roleNameFor,
  type AssociationOutcome,
  type CreateAssociationBody,
  type CreateRoleBody,
  type GrantOptions,
  type RoleOutcome,
} from 'backstage-plugin-pod-identity-common';
import { isFailure, type AwsConnections } from '../../aws';
import { boundaryArnFor, type PodIdentityConfig } from '../../config';
import type { RequestContext } from '../types';
import { associationWork } from './associationWork';
import { carryOut } from './carryOut';
import { checkPermissions } from './checkPermissions';
import { GrantGuard } from './GrantGuard';
import { DEFAULT_PATIENCE, type Patience } from './patiently';
import { readGrantOptions } from './readGrantOptions';
import { requireOwnRole } from './requireOwnRole';
import { roleArnOf } from './roleArnOf';
import { roleWork } from './roleWork';

interface GrantServiceOptions {
  config: PodIdentityConfig;
  aws: AwsConnections;
  catalog: CatalogService;
  permissions: PermissionsService;
  userInfo: UserInfoService;
  logger: LoggerService;
  patience?: Patience;
}

/** Grants access inside the limits of the config, to those who own the namespace. Every write is idempotent. */
export class GrantService {
  readonly #config: PodIdentityConfig;
  readonly #aws: AwsConnections;
  readonly #guard: GrantGuard;
  readonly #logger: LoggerService;
  readonly #patience: Patience;

  static create(options: GrantServiceOptions): GrantService {
    return new GrantService(options);
  }

  private constructor(options: GrantServiceOptions) {
    this.#config = options.config;
    this.#aws = options.aws;
    this.#guard = new GrantGuard(options);
    this.#logger = options.logger;
    this.#patience = options.patience ?? DEFAULT_PATIENCE;
  }

  /** What the person may choose from. Throws a NotAllowedError where they may grant nothing at all. */
  async getGrantOptions(context: RequestContext): Promise<GrantOptions> {
    return readGrantOptions(
      this.#config,
      await this.#guard.ownershipOf(context),
      this.#aws,
      this.#logger,
      context,
    );
  }

  /**
   * Makes the role of a service account what is asked for. Throws an InputError, a NotAllowedError or a ConflictError
   * before anything is written, and the error of AWS where it stops; another run then completes it.
   */
  async createRole(
    body: CreateRoleBody,
    context: RequestContext,
  ): Promise<RoleOutcome> {
    const grant = await this.#guard.check(body, context);
    const { target, serviceAccount, owner, limits } = grant;
    checkPermissions(body.permissions, limits);
    const dryRun = body.dryRun ?? false;
    const work = roleWork(
      this.#aws.of(target, context),
      {
        serviceAccount,
        cluster: target.cluster,
        owner,
        permissions: body.permissions,
        rolePath: limits.rolePath,
        permissionsBoundaryArn: boundaryArnFor(limits, target),
      },
      context,
    );
    const { steps, changed, observed } = await this.#inWords(() =>
      carryOut(work, {
        dryRun,
        patience: this.#patience,
        signal: context.signal,
      }),
    );
    const roleName = roleNameFor(serviceAccount);
    return {
      dryRun,
      changed,
      roleArn: observed?.arn ?? roleArnOf(target, limits, roleName),
      roleName,
      steps,
    };
  }

  /** Makes a service account use a role that {@link createRole} made for it. Throws as that does. */
  async createAssociation(
    body: CreateAssociationBody,
    context: RequestContext,
  ): Promise<AssociationOutcome> {
    const grant = await this.#guard.check(body, context);
    const { target, serviceAccount, owner } = grant;
    const { roleArn, dryRun = false } = body;
    const patience = this.#patience;
    const { signal } = context;
    const { steps, changed, observed } = await this.#inWords(async () => {
      await requireOwnRole(this.#aws.of(target, context), grant, {
        roleArn,
        dryRun,
      });
      return carryOut(
        associationWork(
          this.#aws.of(target, context),
          { serviceAccount, cluster: target.cluster, owner, roleArn },
          { signal, patience },
        ),
        { dryRun, patience, signal },
      );
    });
    return {
      dryRun,
      changed,
      associationId: observed?.id,
      associationArn: observed?.arn,
      steps,
    };
  }

  /** What AWS did not do becomes the error of the request; the log keeps what it said. */
  async #inWords<T>(run: () => Promise<T>): Promise<T> {
    try {
      return await run();
    } catch (error) {
      if (!isFailure(error)) {
        throw error;
      }
      this.#logger.warn(`Could not grant: ${error.happened}`, error.cause);
      throw error.toError();
    }
  }
}
