import type { AccountConfig, PodIdentityConfig } from './types';

/** What the platform team says of an account; of one that it does not list, nothing. */
export function accountOf(
  { accounts = [] }: PodIdentityConfig,
  { accountId }: { accountId: string },
): AccountConfig {
  return (
    accounts.find(each => each.accountId === accountId) ?? {
      accountId,
      organizationPolicies: 'unknown',
      vpcEndpointPolicies: 'unknown',
      objectKeys: 'unknown',
    }
  );
}
