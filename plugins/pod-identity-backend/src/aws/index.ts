export type { CallOptions } from './AwsConnection';
export { AwsFailure, type AwsFailureReason } from './AwsFailure';
export { AwsGateway } from './AwsGateway';
export type { ClusterDescription } from './describeCluster';
export type { RoleIdentity } from './identifyRole';
export { isFailure } from './isFailure';
export type {
  AssociationListing,
  AssociationSummary,
} from './listAssociations';
export type { RoleReading } from './readRole';
