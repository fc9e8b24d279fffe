import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import type { AccountConfig, PodIdentityConfig } from './types';

const KEYS = [
  'accountId',
  'organizationPolicies',
  'vpcEndpointPolicies',
  'objectKeys',
];

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

/** Reads `podIdentity.accounts`. */
export function readAccounts(configs: Config[]): AccountConfig[] {
  const accounts = configs.map((config, index) =>
    readAccount(config, `podIdentity.accounts[${index}]`),
  );
  const ids = accounts.map(({ accountId }) => accountId);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) {
    throw new InputError(
      `podIdentity.accounts: the account ${twice} is listed twice`,
    );
  }
  return accounts;
}

function readAccount(config: Config, key: string): AccountConfig {
  const unknown = config.keys().find(k => !KEYS.includes(k));
  if (unknown !== undefined) {
    throw new InputError(
      `${key}: unknown key '${unknown}'; an account has ${KEYS.join(', ')}`,
    );
  }
  const accountId = config.getString('accountId');
  if (!/^\d{12}$/.test(accountId)) {
    throw new InputError(
      `${key}.accountId: '${accountId}' is no AWS account id: twelve digits, in quotes`,
    );
  }
  return {
    accountId,
    organizationPolicies: readStatement(
      config,
      key,
      'organizationPolicies',
      'none',
    ),
    vpcEndpointPolicies: readStatement(
      config,
      key,
      'vpcEndpointPolicies',
      'none',
    ),
    objectKeys: readStatement(config, key, 'objectKeys', 'bucket-default'),
  };
}

/** Something that the platform team says, or leaves unknown. */
function readStatement<T extends string>(
  config: Config,
  key: string,
  name: string,
  statement: T,
): T | 'unknown' {
  const value = config.getOptionalString(name) ?? 'unknown';
  if (value !== statement && value !== 'unknown') {
    throw new InputError(
      `${key}.${name}: '${value}' is neither '${statement}' nor 'unknown'`,
    );
  }
  return value as T | 'unknown';
}
