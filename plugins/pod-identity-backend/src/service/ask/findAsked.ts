import { InputError } from '@backstage/errors';
import type {
  AnnotationItem,
  ServiceAccountInput,
  ServiceAccountRef,
} from 'backstage-plugin-pod-identity-common';
import { coded } from '../../coded';
import { findCluster, type ClusterConfig } from '../../config';

/** A service account, and the cluster it is on. */
export interface LocatedServiceAccount {
  target: ClusterConfig;
  serviceAccount: ServiceAccountRef;
}

/**
 * The service account that is asked about, which must be one that the entity names: whoever may see an entity may ask about
 * its service accounts and no others. Throws an InputError that lists them.
 */
export function findAsked(
  asked: ServiceAccountInput,
  {
    items,
    clusters,
    entityRef,
  }: {
    items: readonly AnnotationItem[];
    clusters: readonly ClusterConfig[];
    entityRef: string;
  },
): LocatedServiceAccount {
  const target = findCluster(clusters, asked.cluster);
  const item = items.find(
    each =>
      each.ok &&
      target !== undefined &&
      findCluster(clusters, each.cluster) === target &&
      each.namespace === asked.namespace &&
      each.serviceAccount === asked.serviceAccount,
  );
  if (!target || !item) {
    const own = items.flatMap(each => (each.ok ? [each.text] : []));
    throw coded(
      new InputError(
        `'${asked.cluster}/${asked.namespace}/${
          asked.serviceAccount
        }' is not one of the service accounts of ${entityRef}. ${
          own.length
            ? `Ask about ${own.join(' or ')}.`
            : 'Its annotation names none.'
        }`,
      ),
      'service-account-not-named',
      { ...asked, entityRef, named: own.join(', ') },
    );
  }
  return {
    target,
    serviceAccount: {
      clusterArn: target.cluster.arn,
      namespace: asked.namespace,
      serviceAccount: asked.serviceAccount,
    },
  };
}
