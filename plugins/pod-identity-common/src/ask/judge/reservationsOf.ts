import type { DecideAccessInput } from '../DecideAccessInput';
import { mayBeRestricted } from '../mayBeRestricted';
import { needsObjectOwner } from '../needsObjectOwner';
import { lockOf } from './lockOf';
import { mayNeedKey } from './mayNeedKey';
import type { Reservation } from './Reservation';

const RESOURCE_POLICY: Reservation = {
  cause: 'resource-policy',
  layer: 'resource',
  name: 'resource',
  denies: 'it denies',
};

const OBJECT_OWNER: Reservation = {
  cause: 'object-owner',
  layer: 'resource',
  name: 'object owner',
  denies:
    "it is another account than the bucket's, and the object's ACL does not allow it",
};

const VPC_ENDPOINT: Reservation = {
  cause: 'vpc-endpoint',
  layer: 'vpc-endpoint',
  name: 'vpc-endpoint',
  denies: 'one on the way does not allow it',
};

/**
 * All that was not read and may deny what the policies allow, in the order of the path. Empty: whatever is allowed by them is
 * allowed.
 */
export function reservationsOf(input: DecideAccessInput): Reservation[] {
  const { question, resource, who } = input;
  const { policy, encryption, ownership, accountId } = resource;
  const lock = lockOf(question);
  const isBucketOwners =
    ownership?.state === 'read' && ownership.owner === 'bucket-owner';
  return [
    // The evaluation asks for no resource policy where there is no resource; which actions have none is known of S3's alone.
    ...(policy.state === 'unread' ? [RESOURCE_POLICY] : []),
    // That a bucket does not restrict it says nothing of its account, whose block is not read.
    ...(mayBeRestricted(who.cluster.accountId, question, resource)
      ? [
          {
            cause: 'public-access-block' as const,
            layer: 'resource' as const,
            name: `public access block of account ${accountId}`,
            denies: 'it restricts public buckets',
          },
        ]
      : []),
    ...(needsObjectOwner(question) && !isBucketOwners ? [OBJECT_OWNER] : []),
    ...(mayNeedKey(input)
      ? [
          {
            cause: 'object-key' as const,
            layer: 'resource' as const,
            name:
              encryption?.state === 'read'
                ? `key policy of ${encryption.kmsKey}`
                : 'encryption',
            denies: 'a key may not be used',
          },
        ]
      : []),
    ...(lock
      ? [{ cause: 'object-lock' as const, layer: 'resource' as const, ...lock }]
      : []),
    ...(input.vpcEndpointPolicies === 'none' ? [] : [VPC_ENDPOINT]),
  ];
}
