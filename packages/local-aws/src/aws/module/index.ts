export type {
  AwsServiceModule,
  EndedCall,
  RequestRules,
} from './AwsServiceModule';
export {
  commonTroubles,
  jsonCredentials,
  jsonRefusal,
  NO_REGION,
  queryCredentials,
  queryRefusal,
  TROUBLE_WORDS,
  type CredentialProblem,
  type ServiceErrors,
  type ServiceTrouble,
} from './ServiceErrors';
export type {
  Members,
  Recipients,
  TrailRules,
  UserIdentity,
} from './TrailRules';
export { byTarget, byVersion } from './unsigned';
