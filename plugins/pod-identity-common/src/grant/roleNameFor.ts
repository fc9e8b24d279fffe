import type { ServiceAccountRef } from '../model';
import { shortHash } from './shortHash';

/** IAM's limit. https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html */
const MAX_LENGTH = 64;

/**
 * The name of the role of a service account: `<namespace>-<service account>-<hash>`, shortened to at most 64 characters.
 * The hash is of the whole reference, cluster ARN included, so that the names of two service accounts differ. All lower
 * case, since IAM holds names that differ only by case for the same.
 *
 * @public
 */
export function roleNameFor({
  clusterArn,
  namespace,
  serviceAccount,
}: ServiceAccountRef): string {
  const hash = shortHash(clusterArn, namespace, serviceAccount);
  const readable = `${namespace}-${serviceAccount}`
    .slice(0, MAX_LENGTH - hash.length - 1)
    .replace(/[-.]+$/, '');
  return `${readable}-${hash}`;
}
