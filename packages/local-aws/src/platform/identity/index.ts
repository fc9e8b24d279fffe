export { IAM_QUOTAS, IamAccount, type AdjustableQuota } from './IamAccount';
export {
  type OidcProviderRecord,
  defaultDocument,
  type PolicyRecord,
  type PolicyVersionRecord,
  type RoleRecord,
} from './records';
export {
  type Session,
  type SessionCredentials,
  iamAccounts,
  iamOfRole,
  sessionsOf,
  sessionStores,
} from './stores';
