import type { UserInfoService } from '@backstage/backend-plugin-api';
import {
  roleNameFor,
  type AssociationOutcome,
  type CreateAssociationBody,
  type CreateRoleBody,
  type GrantOptions,
  type RoleOutcome,
} from 'backstage-plugin-pod-identity-common';
import { isFailure, type AwsConnection } from '../../aws';
import { boundaryArnFor } from '../../config';
import type { RequestContext, ServiceOptions } from '../types';
import { associationWork } from './associationWork';
import { carryOut } from './carryOut';
import { checkPermissions } from './checkPermissions';
import { GrantGuard, type PassedGrant } from './GrantGuard';
import { DEFAULT_PATIENCE, type Patience } from './patiently';
import { readGrantOptions } from './readGrantOptions';
import { requireCluster } from './requireCluster';
import { requireOwnRole } from './requireOwnRole';
import { roleArnOf } from './roleArnOf';
import { roleWork } from './roleWork';
import type { ServiceAccountLocks } from './ServiceAccountLocks';

interface GrantServiceOptions extends ServiceOptions {
  userInfo: UserInfoService;
  locks: ServiceAccountLocks;
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
    const { patience } = this.#options;
    const { steps, changed, observed } = await this.#change(
      grant,
      { dryRun, context },
      async (aws, signal) => {
        await requireCluster(aws, target);
        return carryOut(
          roleWork(
            aws,
            {
              serviceAccount,
              cluster: target.cluster,
              owner,
              permissions: body.permissions,
              rolePath: limits.rolePath,
              permissionsBoundaryArn: boundaryArnFor(limits, target),
            },
            { signal },
          ),
          { dryRun, patience, signal },
        );
      },
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
    const { steps, changed, observed } = await this.#change(
      grant,
      { dryRun, context },
      async (aws, signal) => {
        await requireOwnRole(aws, grant, { roleArn, dryRun });
        await requireCluster(aws, target);
        return carryOut(
          associationWork(
            aws,
            { serviceAccount, cluster: target.cluster, owner, roleArn },
            { signal, patience },
          ),
          { dryRun, patience, signal },
        );
      },
    );
    return {
      dryRun,
      changed,
      associationId: observed?.id,
      associationArn: observed?.arn,
      steps,
    };
  }

  /**
   * Does something to a service account, and unless it is a dry run lets nobody else do so meanwhile. `run` is given AWS as seen
   * from the cluster, and a signal that tells when to give up.
   */
  #change<T>(
    { target, serviceAccount }: PassedGrant,
    { dryRun, context }: { dryRun: boolean; context: RequestContext },
    run: (aws: AwsConnection, signal: AbortSignal | undefined) => Promise<T>,
  ): Promise<T> {
    const { aws, locks } = this.#options;
    const runWith = (signal: AbortSignal | undefined) =>
      this.#inWords(() => run(aws.of(target, { ...context, signal }), signal));
    return dryRun
      ? runWith(context.signal)
      : locks.during(
          serviceAccount,
          {
            by: context.credentials.principal.userEntityRef,
            signal: context.signal,
          },
          runWith,
        );
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
