import { InputError, NotAllowedError } from '@backstage/errors';
import type { ServiceAccountInput } from 'backstage-plugin-pod-identity-common';
import { coded } from '../../coded';
import { findCluster, type ClusterConfig } from '../../config';
import {
  isShown,
  type ShownServiceAccount,
  type WithheldItem,
} from '../NamedServiceAccounts';

/**
 * The service account that is asked about, which must be one that the entity names and may show: whoever may see an entity may ask
 * about its service accounts and no others. Throws an InputError that lists them, and a NotAllowedError for one that is withheld.
 */
export function findAsked(
  asked: ServiceAccountInput,
  {
    named,
    clusters,
    entityRef,
  }: {
    named: readonly (ShownServiceAccount | WithheldItem)[];
    clusters: readonly ClusterConfig[];
    entityRef: string;
  },
): ShownServiceAccount {
  const target = findCluster(clusters, asked.cluster);
  const shown = named.filter(isShown);
  const found = shown.find(
    each =>
      each.target === target &&
      each.serviceAccount.namespace === asked.namespace &&
      each.serviceAccount.serviceAccount === asked.serviceAccount,
  );
  if (found) {
    return found;
  }
  const name = `${asked.cluster}/${asked.namespace}/${asked.serviceAccount}`;
  const withheld = named.find(
    each => !isShown(each) && each.status === 'withheld' && each.text === name,
  );
  if (withheld && !isShown(withheld)) {
    const { reason, advice = '' } = withheld.unread;
    throw coded(
      new NotAllowedError(`${reason} ${advice}`),
      'service-account-withheld',
      { ...asked, entityRef },
    );
  }
  const own = shown.map(({ text }) => text);
  throw coded(
    new InputError(
      `'${name}' is not one of the service accounts of ${entityRef}. ${
        own.length
          ? `Ask about ${own.join(' or ')}.`
          : 'Its annotation names none that it may show.'
      }`,
    ),
    'service-account-not-named',
    { ...asked, entityRef, named: own.join(', ') },
  );
}
