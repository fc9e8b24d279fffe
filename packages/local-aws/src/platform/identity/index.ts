export { IAM_QUOTAS, IamAccount, type AdjustableQuota } from './IamAccount';
export type { OidcProviderRecord } from './OidcProviderRecord';
export {
  defaultDocument,
  type PolicyRecord,
  type PolicyVersionRecord,
} from './PolicyRecord';
export type { RoleRecord } from './RoleRecord';
export type { Session, SessionCredentials } from './SessionStore';
export { iamAccounts, iamOfRole, sessionsOf, sessionStores } from './stores';
