import type { LocatedStatement } from '../../../subject/policies/LocatedStatement';

/** A segment of the key, after the bucket, that is the namespace or the service account of the session. */
const ownPlace =
  /:::[^/]+\/(?:[^*?]*\/)?\$\{aws:PrincipalTag\/kubernetes-(?:namespace|service-account)\}\//i;

/**
 * Whether a statement reaches only keys below a place of the service account's own: each resource names the namespace or
 * the service account of the session in its path.
 */
export function isOwnPrefix({ statement, version }: LocatedStatement): boolean {
  const { resource } = statement;
  return (
    version === '2012-10-17' &&
    !!resource &&
    !resource.negated &&
    resource.values.every(text => ownPlace.test(text))
  );
}
