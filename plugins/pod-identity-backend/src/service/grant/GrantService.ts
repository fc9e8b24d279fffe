import type { UserInfoService } from '@backstage/backend-plugin-api';
import {
  roleNameFor,
  type AssociationOutcome,
  type CreateAssociationBody,
  type CreateRoleBody,
  type GrantOptions,
  type RoleOutcome,
} from 'backstage-plugin-pod-identity-common';
import { isFailure } from '../../aws';
import { boundaryArnFor } from '../../config';
import type { RequestContext, ServiceOptions } from '../types';
import { associationWork } from './associationWork';
import { carryOut } from './carryOut';
import { checkPermissions } from './checkPermissions';
import { GrantGuard } from './GrantGuard';
import { DEFAULT_PATIENCE, type Patience } from './patiently';
import { readGrantOptions } from './readGrantOptions';
import { requireOwnRole } from './requireOwnRole';
import { roleArnOf } from './roleArnOf';
import { roleWork } from './roleWork';

interface GrantServiceOptions extends ServiceOptions {
  userInfo: UserInfoService;
  patience?: Patience;
}

/** Grants access inside the limits of the config, to those who own the namespace. Every write is idempotent. */
export class GrantService {
  readonly #options: Required<GrantServiceOptions>;
  readonly #guard: GrantGuard;

  static create(options: GrantServiceOptions): GrantService {
    return new GrantService(options);
  }

  private constructor(options: GrantServiceOptions) {
    this.#options = { patience: DEFAULT_PATIENCE, ...options };
    this.#guard = new GrantGuard(options);
  }

  /** What the person may choose from. Throws a NotAllowedError where they may grant nothing at all. */
  async getGrantOptions(context: RequestContext): Promise<GrantOptions> {
    return readGrantOptions(
      this.#options,
      await this.#guard.ownershipOf(context),
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
    checkPermissions(body.permissions, grant);
    const dryRun = body.dryRun ?? false;
    const work = roleWork(
      this.#options.aws.of(target, context),
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
        patience: this.#options.patience,
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
    const patience = this.#options.patience;
    const { signal } = context;
    const { steps, changed, observed } = await this.#inWords(async () => {
      await requireOwnRole(this.#options.aws.of(target, context), grant, {
        roleArn,
        dryRun,
      });
      return carryOut(
        associationWork(
          this.#options.aws.of(target, context),
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
      this.#options.logger.warn(
        `Could not grant: ${error.happened}`,
        error.cause,
      );
      throw error.toError();
    }
  }
}
