import type { AccountConfig, PodIdentityConfig } from './types';

/** Whether policies of an organization apply to an account, as far as the config says. */
export function organizationPoliciesOf(
  { accounts = [] }: PodIdentityConfig,
  { accountId }: { accountId: string },
): AccountConfig['organizationPolicies'] {
  const account = accounts.find(each => each.accountId === accountId);
  return account?.organizationPolicies ?? 'unknown';
}
