import type { NamedPolicy } from 'iam-policy';
import { namedPolicy } from '../../platform/authorization';
import type { ForeignOwner } from './store';

/** What the ACL of an object that another account wrote comes to, as a policy: its owner may, and those whom it lets. */
export function objectAcl(
  { accountId, grantsBucketOwner }: ForeignOwner,
  bucketOwner: string,
): NamedPolicy {
  return namedPolicy(
    'ACL of the object',
    JSON.stringify({
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Principal: {
          AWS: grantsBucketOwner ? [accountId, bucketOwner] : accountId,
        },
        Action: ['s3:GetObject', 's3:GetObjectVersion'],
        Resource: '*',
      },
    }),
  );
}
