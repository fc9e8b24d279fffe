import type { DecideAccessInput } from '../DecideAccessInput';
import { mayNeedKey } from './mayNeedKey';
import type { Reservation } from './Reservation';

/**
 * All that was not read and may deny what the policies allow, in the order of the path. Empty: whatever is allowed by them is
 * allowed.
 */
export function reservationsOf(input: DecideAccessInput): Reservation[] {
  const { policy, encryption } = input.resource;
  return [
    // The evaluation asks for no resource policy where there is no resource; which actions have none is known of S3's alone.
    ...(policy.state === 'unread' ? [RESOURCE_POLICY] : []),
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
    ...(input.vpcEndpointPolicies === 'none' ? [] : [VPC_ENDPOINT]),
  ];
}

const RESOURCE_POLICY: Reservation = {
  cause: 'resource-policy',
  layer: 'resource',
  name: 'resource',
  denies: 'it denies',
};

const VPC_ENDPOINT: Reservation = {
  cause: 'vpc-endpoint',
  layer: 'vpc-endpoint',
  name: 'vpc-endpoint',
  denies: 'one on the way does not allow it',
};
