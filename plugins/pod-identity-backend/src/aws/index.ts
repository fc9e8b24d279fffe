export type { CallOptions } from './AwsCall';
export { AwsConnections, type AwsConnection } from './AwsConnections';
export { AwsFailure, isFailure, type AwsFailureReason } from './AwsFailure';
export type {
  AssociationListing,
  AssociationSummary,
  ClusterDescription,
} from './eks';
export type { RoleIdentity, RoleReading } from './iam/readRole';
