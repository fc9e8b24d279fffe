export type {
  ActionCompanion,
  ActionTable,
  ServiceAction,
} from './ActionTable';
export type { AskedAction, AskedQuestion } from './AskedQuestion';
export {
  parsedPolicy,
  type AskedResource,
  type ResourceFacts,
  type ResourcePolicy,
} from './AskedResource';
export type { AwsService, ServicePlace, SettledKey } from './AwsService';
export type { KnownSoFar, Need, NeedsOf } from './needs';
export {
  intentKinds,
  type AccessIntent,
  type IntentOf,
  type LimitName,
  type LimitOf,
} from './intentKinds';
export {
  awsServices,
  needsOf,
  placeOf,
  serviceNamed,
  serviceOfAction,
  serviceOfArn,
  serviceOfQuestion,
} from './registry';
export type { Refusal } from './Refusal';
export type { S3Action, S3Columns, S3Level } from './s3/actions';
export { s3PlaceOf, type S3Place } from './s3/place';
export { tablePlaceOf, type TablePlace } from './dynamodb/place';
export type { KeyPlace } from './kms/place';
export { queuePlaceOf, type QueuePlace } from './sqs/place';
export { topicPlaceOf, type TopicPlace } from './sns/place';
export { secretPlaceOf, type SecretPlace } from './secretsmanager/place';
export type {
  AwsLocation,
  ChoicesSchema,
  IntentKind,
  IntentValue,
  LimitedResource,
  MemberSchema,
  MemberValue,
  TagsSchema,
  TextSchema,
  WrittenStatement,
} from './IntentKind';
export { checkBucketName } from './s3/bucketName';
export type {
  FindingCheck,
  FindingContext,
  FindingDraft,
} from './findings/FindingCheck';
export type {
  GrantAction,
  ServiceGrants,
  Stand,
  Target,
} from './grants/ServiceGrants';
