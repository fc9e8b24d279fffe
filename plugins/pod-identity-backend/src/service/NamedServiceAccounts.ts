import { RELATION_OWNED_BY, type Entity } from '@backstage/catalog-model';
import { isError } from '@backstage/errors';
import {
  parseAnnotation,
  POD_IDENTITY_ANNOTATION,
  type AnnotationItem,
  type ReadSubject,
  type ServiceAccountAccess,
  type ServiceAccountRef,
  type Unread,
} from 'backstage-plugin-pod-identity-common';
import { findCluster, type ClusterConfig } from '../config';
import type { RequestContext, ServiceOptions } from './types';

/** A service account that an entity names and may show. */
export interface ShownServiceAccount {
  /** As it stands in the annotation. */
  text: string;
  target: ClusterConfig;
  serviceAccount: ServiceAccountRef;
}

/** An item of an annotation of which nothing is read, and why. */
export interface WithheldItem {
  text: string;
  status: Extract<
    ServiceAccountAccess['status'],
    'misnamed' | 'unread' | 'withheld'
  >;
  subject: ReadSubject;
  unread: Unread;
}

/** An annotation is written by hand: more is a mistake, or somebody's try to keep the portal busy. */
const MOST_NAMED = 50;

type NamedServiceAccount = ShownServiceAccount | WithheldItem;

/** Whether an entity may show the service account that it names. */
export function isShown(
  named: NamedServiceAccount,
): named is ShownServiceAccount {
  return 'target' in named;
}

/**
 * The service accounts that entities name, as far as an entity may show them: an annotation is written by whoever registers the
 * entity, and so proves nothing. A service account is shown where an owner of the entity owns its namespace, or where the
 * platform team trusts annotations. For one request: owners of a namespace are asked for once.
 */
export class NamedServiceAccounts {
  readonly #options: Pick<ServiceOptions, 'config' | 'namespaceOwners'>;
  readonly #context: RequestContext;
  readonly #owners = new Map<string, Promise<readonly string[]>>();

  constructor(
    options: Pick<ServiceOptions, 'config' | 'namespaceOwners'>,
    context: RequestContext,
  ) {
    this.#options = options;
    this.#context = context;
  }

  /** Those of an entity, in the order of its annotation. The entity has its relations, which say who owns it. */
  async of(entity: Entity): Promise<NamedServiceAccount[]> {
    const items = annotationItems(entity);
    const read = await Promise.all(
      items.slice(0, MOST_NAMED).map(item => this.#read(item, entity)),
    );
    return items.length > MOST_NAMED ? [...read, tooMany(items.length)] : read;
  }

  async #read(
    item: AnnotationItem,
    entity: Entity,
  ): Promise<NamedServiceAccount> {
    const { text } = item;
    if (!item.ok) {
      return {
        text,
        status: 'misnamed',
        subject: { kind: 'annotation', name: text },
        unread: {
          state: 'unread',
          cause: 'invalid',
          reason: item.message,
          advice: 'Correct the annotation in the catalog file of the entity.',
        },
      };
    }
    const target = findCluster(this.#options.config.clusters, item.cluster);
    if (!target) {
      return {
        text,
        status: 'unread',
        subject: { kind: 'cluster', name: item.cluster },
        unread: {
          state: 'unread',
          cause: 'not-found',
          reason: `The portal knows no cluster ${item.cluster}.`,
          advice:
            'Correct the annotation, or ask the platform team to add the cluster to podIdentity.clusters in the config.',
        },
      };
    }
    const { namespace, serviceAccount } = item;
    const unread = await this.#withheld(target, namespace, entity);
    return unread
      ? {
          text,
          status: 'withheld',
          subject: { kind: 'annotation', name: text },
          unread,
        }
      : {
          text,
          target,
          serviceAccount: {
            clusterArn: target.cluster.arn,
            namespace,
            serviceAccount,
          },
        };
  }

  /** Why an entity may not show what is in a namespace; undefined where it may. Never says who owns the namespace. */
  async #withheld(
    target: ClusterConfig,
    namespace: string,
    entity: Entity,
  ): Promise<Unread | undefined> {
    if (this.#options.config.annotations === 'trusted') {
      return undefined;
    }
    const owners = ownersOf(entity);
    let namespaceOwners: readonly string[];
    try {
      namespaceOwners = await this.#ownersOf(target, namespace);
    } catch (error) {
      this.#context.signal?.throwIfAborted();
      return {
        state: 'unread',
        cause: 'failed',
        reason: isError(error) ? error.message : String(error),
      };
    }
    if (owners.some(owner => namespaceOwners.includes(owner))) {
      return undefined;
    }
    const where = `the namespace ${namespace} of cluster ${target.configuredName}`;
    return {
      state: 'unread',
      cause: 'withheld',
      reason: owners.length
        ? `${where[0].toUpperCase()}${where.slice(
            1,
          )} is not known to belong to ${owners.join(
            ' or ',
          )}, who owns this entity, so nothing of it was read.`
        : `This entity has no owner, so it cannot be known whether ${where} is its own, and nothing of it was read.`,
      advice: owners.length
        ? 'Correct the annotation or the owner in the catalog file of the entity, or ask the platform team to add the owner under podIdentity.namespaces in the config.'
        : 'Give the entity an owner in its catalog file.',
      params: { namespace, cluster: target.configuredName },
    };
  }

  #ownersOf(
    target: ClusterConfig,
    namespace: string,
  ): Promise<readonly string[]> {
    const key = `${target.cluster.arn}/${namespace}`;
    const owners =
      this.#owners.get(key) ??
      this.#options.namespaceOwners.ownersOf(target, namespace, this.#context);
    this.#owners.set(key, owners);
    return owners;
  }
}

/** Stands for the items that are more than an annotation may have. */
function tooMany(count: number): WithheldItem {
  const text = `${count - MOST_NAMED} more`;
  return {
    text,
    status: 'unread',
    subject: { kind: 'annotation', name: text },
    unread: {
      state: 'unread',
      cause: 'unsupported',
      reason: `The annotation names ${count} service accounts, and the portal reads ${MOST_NAMED} of an entity at most.`,
      advice:
        'Name in the annotation of each entity the service accounts of its own pods.',
    },
  };
}

/** The items of an entity's annotation; none where it has none. */
function annotationItems({ metadata }: Entity): AnnotationItem[] {
  const annotation = metadata.annotations?.[POD_IDENTITY_ANNOTATION];
  return annotation === undefined ? [] : parseAnnotation(annotation);
}

/** Full entity refs, in lower case, as the catalog relates the entity to its owners. */
function ownersOf({ relations = [] }: Entity): string[] {
  return relations.flatMap(({ type, targetRef }) =>
    type === RELATION_OWNED_BY ? [targetRef.toLocaleLowerCase('en-US')] : [],
  );
}
