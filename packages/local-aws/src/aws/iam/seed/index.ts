import {
  readUnique,
  type SeedAccountPlace,
  type SeedReader,
} from '../../../seed';
import { readOidcProvider, readPolicy, readQuotas, readRole } from './readers';

export { readRoleArn } from './readers';

/** What a seed document can say of an account's IAM. Roles name policies, and so come behind them. */
export const iamSeed: Readonly<Record<string, SeedReader<SeedAccountPlace>>> = {
  quotas(field, { account }) {
    account.raisedQuotas = readQuotas(field);
  },
  policies: (field, place) =>
    readUnique(
      field,
      each => readPolicy(each, place),
      ({ policyName }) => policyName.toLowerCase(),
    ).forEach(policy => place.account.addPolicy(policy)),
  roles: (field, place) =>
    readUnique(
      field,
      each => readRole(each, place),
      ({ roleName }) => roleName.toLowerCase(),
    ).forEach(role => place.account.addRole(role)),
  oidcProviders: (field, place) =>
    readUnique(
      field,
      each => readOidcProvider(each, place),
      ({ issuer }) => issuer,
    ).forEach(provider => place.account.addOidcProvider(provider)),
};
