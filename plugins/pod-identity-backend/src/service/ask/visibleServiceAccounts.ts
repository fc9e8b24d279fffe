import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { CATALOG_FILTER_EXISTS } from '@backstage/catalog-client';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  POD_IDENTITY_ANNOTATION,
  podIdentityAccessReadPermission,
  type ServiceAccountRef,
  type Subject,
} from 'backstage-plugin-pod-identity-common';
import { findCluster, type ClusterConfig } from '../../config';
import { annotationItems } from '../annotationItems';
import type { Fleet } from '../reading/Fleet';
import type { RequestContext } from '../types';

/** How many entities are read, and authorised, at a time. */
const AT_ONCE = 100;

/** The entities that name a service account, and that a person may see the access of; by {@link serviceAccountKey}. */
export type VisibleServiceAccounts = ReadonlyMap<string, readonly string[]>;

/** Reads the catalog as the person, and asks the policy about each entity as for its page. */
export async function visibleServiceAccounts(
  clusters: readonly ClusterConfig[],
  services: { catalog: CatalogService; permissions: PermissionsService },
  { credentials, signal }: RequestContext,
): Promise<VisibleServiceAccounts> {
  const visible = new Map<string, string[]>();
  const pages = services.catalog.streamEntities(
    {
      filter: {
        [`metadata.annotations.${POD_IDENTITY_ANNOTATION}`]:
          CATALOG_FILTER_EXISTS,
      },
      fields: ['kind', 'metadata'],
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
      for (const key of keysOf(entity, clusters)) {
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

/** Each service account that an entity names, once: by name and by ARN a cluster is the same. */
function keysOf(
  entity: Entity,
  clusters: readonly ClusterConfig[],
): ReadonlySet<string> {
  return new Set(
    annotationItems(entity).flatMap(item => {
      const target = item.ok ? findCluster(clusters, item.cluster) : undefined;
      return item.ok && target
        ? [serviceAccountKey({ ...item, clusterArn: target.cluster.arn })]
        : [];
    }),
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
