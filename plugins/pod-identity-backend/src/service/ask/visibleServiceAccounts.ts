import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { CATALOG_FILTER_EXISTS } from '@backstage/catalog-client';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  POD_IDENTITY_ANNOTATION,
  podIdentityAccessReadPermission,
  type ServiceAccountRef,
  type Subject,
} from 'backstage-plugin-pod-identity-common';
import type { ClusterConfig } from '../../config';
import { isShown, NamedServiceAccounts } from '../NamedServiceAccounts';
import type { Fleet } from '../reading/Fleet';
import type { RequestContext, ServiceOptions } from '../types';

/** How many entities are read, and authorised, at a time. */
const AT_ONCE = 100;

/** The entities that name a service account, and that a person may see the access of; by {@link serviceAccountKey}. */
export type VisibleServiceAccounts = ReadonlyMap<string, readonly string[]>;

/** Reads the catalog as the person, and asks the policy about each entity as for its page. */
export async function visibleServiceAccounts(
  services: Pick<
    ServiceOptions,
    'config' | 'namespaceOwners' | 'catalog' | 'permissions'
  >,
  context: RequestContext,
): Promise<VisibleServiceAccounts> {
  const { credentials, signal } = context;
  const named = new NamedServiceAccounts(services, context);
  const visible = new Map<string, string[]>();
  const pages = services.catalog.streamEntities(
    {
      filter: {
        [`metadata.annotations.${POD_IDENTITY_ANNOTATION}`]:
          CATALOG_FILTER_EXISTS,
      },
      fields: ['kind', 'metadata', 'relations'],
      pageSize: AT_ONCE,
    },
    { credentials },
  );
  for await (const entities of pages) {
    signal?.throwIfAborted();
    for (const entity of await readable(
      entities,
      services.permissions,
      credentials,
    )) {
      for (const key of await keysOf(entity, named)) {
        const refs = visible.get(key) ?? [];
        visible.set(key, [...refs, stringifyEntityRef(entity)]);
      }
    }
  }
  return visible;
}

async function readable(
  entities: Entity[],
  permissions: PermissionsService,
  credentials: BackstageCredentials,
): Promise<Entity[]> {
  if (!entities.length) {
    return [];
  }
  const decisions = await permissions.authorize(
    entities.map(entity => ({
      permission: podIdentityAccessReadPermission,
      resourceRef: stringifyEntityRef(entity),
    })),
    { credentials },
  );
  return entities.filter(
    (_, index) => decisions[index].result === AuthorizeResult.ALLOW,
  );
}

/** Each service account that an entity names and may show, once: by name and by ARN a cluster is the same. */
async function keysOf(
  entity: Entity,
  named: NamedServiceAccounts,
): Promise<ReadonlySet<string>> {
  const shown = (await named.of(entity)).filter(isShown);
  return new Set(
    shown.map(({ serviceAccount }) => serviceAccountKey(serviceAccount)),
  );
}

/** A service account as the key of a map. No part of it can hold a slash but the ARN, which ends in the first. */
function serviceAccountKey({
  clusterArn,
  namespace,
  serviceAccount,
}: ServiceAccountRef): string {
  return `${clusterArn}/${namespace}/${serviceAccount}`;
}

/** The associations of some clusters, parted by what a person may see. */
export interface VisibleAssociations {
  found: { who: Subject; entityRefs: readonly string[] }[];
  /** How many are not for this person to see. */
  hidden: number;
}

/** Lists the associations of the clusters and reads those that may be seen. How many calls run at once, the connections limit. */
export async function readVisible(
  targets: readonly ClusterConfig[],
  fleet: Fleet,
  visible: VisibleServiceAccounts,
): Promise<VisibleAssociations> {
  const parts = await Promise.all(
    targets.map(target => readOne(target, fleet, visible)),
  );
  return {
    found: parts.flatMap(({ found }) => found),
    hidden: parts.reduce((sum, { hidden }) => sum + hidden, 0),
  };
}

async function readOne(
  target: ClusterConfig,
  fleet: Fleet,
  visible: VisibleServiceAccounts,
): Promise<VisibleAssociations> {
  const summaries = await fleet.associations(target);
  const mine = summaries.flatMap(summary => {
    const { namespace, serviceAccount } = summary;
    const clusterArn = target.cluster.arn;
    const entityRefs = visible.get(
      serviceAccountKey({ clusterArn, namespace, serviceAccount }),
    );
    return entityRefs ? [{ summary, entityRefs }] : [];
  });
  const read = await Promise.all(
    mine.map(async ({ summary, entityRefs }) => {
      const who = await fleet.subject(target, summary);
      return who ? [{ who, entityRefs }] : [];
    }),
  );
  return { found: read.flat(), hidden: summaries.length - mine.length };
}
