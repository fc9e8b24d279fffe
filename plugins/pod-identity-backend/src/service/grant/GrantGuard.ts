import type {
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { InputError, NotAllowedError, NotFoundError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  checkNamespaceName,
  checkServiceAccountName,
  granteeRefusal,
  podIdentityAccessGrantPermission,
  type ServiceAccountInput,
  type ServiceAccountRef,
} from 'backstage-plugin-pod-identity-common';
import { coded } from '../../coded';
import {
  findCluster,
  ownerRefOf,
  type ClusterConfig,
  type GrantsConfig,
  type NamespaceOwners,
  type PodIdentityConfig,
} from '../../config';
import { requirePermission } from '../requirePermission';
import type { RequestContext } from '../types';

/** A request that passed: where, for which service account, on whose behalf, inside which limits. */
export interface PassedGrant {
  target: ClusterConfig;
  serviceAccount: ServiceAccountRef;
  /** Full entity ref. */
  owner: string;
  limits: GrantsConfig;
}

/**
 * Decides who may grant what to which service account. CreatePodIdentityAssociation has no condition key for the
 * namespace, so no IAM policy can do this for us: it is decided here, from config and catalog and never from the request.
 */
export class GrantGuard {
  readonly #config: PodIdentityConfig;
  readonly #namespaceOwners: NamespaceOwners;
  readonly #catalog: CatalogService;
  readonly #permissions: PermissionsService;
  readonly #userInfo: UserInfoService;

  constructor(options: {
    config: PodIdentityConfig;
    namespaceOwners: NamespaceOwners;
    catalog: CatalogService;
    permissions: PermissionsService;
    userInfo: UserInfoService;
  }) {
    this.#config = options.config;
    this.#namespaceOwners = options.namespaceOwners;
    this.#catalog = options.catalog;
    this.#permissions = options.permissions;
    this.#userInfo = options.userInfo;
  }

  /** Throws a NotAllowedError unless the person may grant at all; else the refs through which they own things. */
  async ownershipOf({ credentials }: RequestContext): Promise<string[]> {
    await requirePermission(
      this.#permissions,
      { permission: podIdentityAccessGrantPermission },
      { credentials, refusal: 'You may not grant AWS access.' },
    );
    const { ownershipEntityRefs } = await this.#userInfo.getUserInfo(
      credentials,
    );
    return ownershipEntityRefs.map(ref => ref.toLocaleLowerCase('en-US'));
  }

  /**
   * Throws an InputError for what is malformed or unknown, and a NotAllowedError for what the person may not do.
   * No AWS call is made before it has passed.
   */
  async check(
    input: ServiceAccountInput & { owner: string },
    context: RequestContext,
  ): Promise<PassedGrant> {
    const ownership = await this.ownershipOf(context);
    const limits = this.#config.grants;
    if (!limits || !this.#namespaceOwners.isConfigured) {
      throw coded(
        new NotAllowedError(
          'Nothing can be granted: the config has no podIdentity.grants, or lists no namespace under podIdentity.namespaces. Ask the platform team to list yours, with its owners.',
        ),
        'nothing-to-grant',
      );
    }
    const target = this.#targetOf(input.cluster);
    checkNamespaceName(input.namespace);
    checkServiceAccountName(input.serviceAccount);
    const owner = readOwner(input.owner);
    const { cluster } = target;
    const owners = await this.#namespaceOwners.ownersOf(
      target,
      input.namespace,
      context,
    );
    if (!owners.includes(owner)) {
      throw coded(
        new NotAllowedError(
          `The namespace ${input.namespace} of cluster ${target.configuredName} is not one in which ${owner} may grant access. Ask the platform team to add the owner under podIdentity.namespaces.`,
        ),
        'not-the-namespace-owner',
        { namespace: input.namespace, cluster: target.configuredName, owner },
      );
    }
    if (!ownership.includes(owner)) {
      throw coded(
        new NotAllowedError(
          `You are not a member of ${owner}, for whom you ask. Ask one of its members.`,
        ),
        'not-a-member',
        { owner },
      );
    }
    const { credentials } = context;
    if (!(await this.#catalog.getEntityByRef(owner, { credentials }))) {
      throw coded(
        new NotFoundError(
          `There is no owner ${owner} in the catalog, or you may not see it.`,
        ),
        'owner-not-found',
        { owner },
      );
    }
    const serviceAccount = {
      clusterArn: cluster.arn,
      namespace: input.namespace,
      serviceAccount: input.serviceAccount,
    };
    const refusal = granteeRefusal(limits.rules, { owner, serviceAccount });
    if (refusal) {
      throw coded(
        new NotAllowedError(refusal.message),
        refusal.cause,
        refusal.params,
      );
    }
    return { target, owner, limits, serviceAccount };
  }

  /** Which clusters there are is told to those who may grant something, and then only of theirs, by the options. */
  #targetOf(cluster: string): ClusterConfig {
    const target = findCluster(this.#config.clusters, cluster);
    if (!target) {
      throw coded(
        new InputError(
          `The portal knows no cluster '${cluster}'. Use the name or ARN of a cluster that the form offers.`,
        ),
        'cluster-unknown',
        { cluster },
      );
    }
    return target;
  }
}

function readOwner(text: string): string {
  try {
    return ownerRefOf(text);
  } catch {
    throw coded(
      new InputError(
        `'${text}' is not an entity ref of an owner, such as group:default/payments.`,
      ),
      'owner-invalid',
      { owner: text },
    );
  }
}
