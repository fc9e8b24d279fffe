import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import type { AccountConfig } from './types';

const KEYS = ['accountId', 'organizationPolicies'];

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
  const organizationPolicies =
    config.getOptionalString('organizationPolicies') ?? 'unknown';
  if (organizationPolicies !== 'none' && organizationPolicies !== 'unknown') {
    throw new InputError(
      `${key}.organizationPolicies: '${organizationPolicies}' is neither 'none' nor 'unknown'`,
    );
  }
  return { accountId, organizationPolicies };
}
