import { s3Actions } from '../actions';
import { delegatingKeyPolicy } from '../../kms/delegatingKeyPolicy';
import { keyArns } from '../../kms/keyArns';
import type { KeyUse } from '../../../model';
import { contentKeyUseOf } from '../kms';
import type { LocatedStatement } from '../../../subject/policies/LocatedStatement';
import type { FindingCheck, FindingContext } from '../../findings/FindingCheck';
import { policyLayer } from '../../../subject/policies/policyLayer';
import { isDeniedToRole } from '../../findings/isDeniedToRole';
import {
  grantingStatements,
  permissionStatements,
  roleName,
  statementGrants,
  statementSubject,
} from '../../findings/statements';
import { told } from '../../../words/told';
import { statementWords } from '../../../words/statement';

/**
 * Whoever reads or writes an object under a KMS key needs the key besides. The key's own policy may give it to the role
 * directly, and is not read: hence a warning.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html
 */
export const grantWithoutKey: FindingCheck = {
  id: 'grant-without-key',
  severity: 'warning',
  title: 'Objects are encrypted by a KMS key that the role may not use',
  check: context =>
    Object.entries(context.input.buckets ?? {}).flatMap(
      ([bucket, { encryption }]) => {
        const kmsKey = encryption?.kmsKey;
        if (kmsKey === undefined || isKeyOfS3(kmsKey)) {
          return [];
        }
        const isDenied = keyDenial(context, kmsKey);
        return grantingStatements(context).flatMap(located => {
          const denied = usesOf(context, located, bucket).filter(isDenied);
          return denied.length
            ? [
                {
                  message: told`${{
                    statement: statementWords(located.ref),
                  }} gives objects of bucket ${{
                    bucket,
                  }}, which encrypts them by the KMS key ${{
                    kmsKey,
                  }}, but the policies of ${{
                    role: roleName(context),
                  }} do not allow ${{ actions: denied }} on it.`,
                  advice: told`Allow ${{
                    actions: denied,
                  }} on the key in a policy of the role, unless the key's own policy gives it to the role.`,
                  subject: statementSubject(
                    located.ref,
                    located.statement.resource?.path,
                  ),
                },
              ]
            : [];
        });
      },
    ),
};

function usesOf(
  context: FindingContext,
  located: LocatedStatement,
  bucket: string,
): KeyUse[] {
  const uses = statementGrants(context, located)
    .filter(({ place }) => place.service === 's3' && place.name === bucket)
    .flatMap(({ actions, accessClass }) =>
      actions
        .flatMap(s3Actions.matching)
        .filter(action => action.accessClass === accessClass),
    )
    .flatMap(action => contentKeyUseOf(action) ?? []);
  return [...new Set(uses)].sort();
}

/** The key that AWS manages for S3, which everybody in the account may use who may use the object. */
function isKeyOfS3(kmsKey: string): boolean {
  return /(?:^|:)alias\/aws\/s3$/.test(kmsKey);
}

/** Tells whether the role is denied a use of a key under every ARN that the key may have, were it left to its policies. */
function keyDenial(
  context: FindingContext,
  kmsKey: string,
): (use: KeyUse) => boolean {
  const { session } = context.policies;
  const { cluster } = context.input;
  const { accountId: resourceAccountId } = cluster;
  const layers = {
    resource: delegatingKeyPolicy(resourceAccountId),
    ...(session && { session: policyLayer([session]) }),
  };
  const known = new Map<KeyUse, boolean>();
  return action => {
    const isDenied =
      known.get(action) ??
      keyArns(kmsKey, cluster, permissionStatements(context)).every(resource =>
        isDeniedToRole(
          context,
          { action, resource, resourceAccountId },
          layers,
        ),
      );
    known.set(action, isDenied);
    return isDenied;
  };
}
