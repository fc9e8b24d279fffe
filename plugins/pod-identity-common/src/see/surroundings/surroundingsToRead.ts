import type { ServiceAccountRef } from '../../model';
import type { Subject } from '../../subject/Subject';
import { statementsOf } from '../../subject/policies/LocatedStatement';
import { policiesOf } from '../../subject/policies/RolePolicies';
import { readTrustDocument } from '../../subject/trust/readTrustDocument';
import {
  bucketsToRead,
  type BucketsToRead,
} from '../../services/s3/bucketsToRead';
import { namesToFind } from './namesToFind';

/**
 * What is worth reading around a role.
 *
 * @public
 */
export interface SurroundingsToRead {
  /** Settings of buckets, by name. */
  buckets: BucketsToRead;
  /** Whether issuers of the other clusters matter: the trust policy names one. */
  issuers: boolean;
  /** Tells the service accounts whose associations matter; undefined: none does. */
  isRoleUser?: (
    names: Pick<ServiceAccountRef, 'namespace' | 'serviceAccount'>,
  ) => boolean;
}

/**
 * What findings about a role need to know besides the role: no more than its own policies name. Pure; never throws.
 *
 * @public
 */
export function surroundingsToRead(subject: Subject): SurroundingsToRead {
  const { cluster, serviceAccount } = subject;
  const { trust, identity, boundary, session } = policiesOf(subject);
  const statements = statementsOf(
    [...identity, boundary, session].filter(policy => policy !== undefined),
  );
  const scope = trust && readTrustDocument(trust);
  return {
    buckets: bucketsToRead(statements),
    issuers: !!scope?.alternatives.some(
      ({ mechanism }) => mechanism === 'irsa',
    ),
    isRoleUser: namesToFind(scope, cluster, serviceAccount),
  };
}
