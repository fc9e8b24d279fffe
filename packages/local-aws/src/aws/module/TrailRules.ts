import type { Call, Outcome } from '../../platform/call';

/** Who called, for an event: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html */
export interface UserIdentity {
  username?: string;
  accessKeyId?: string;
  userIdentity: object;
}

/** Who is told of a call: always its caller's account, or, where there is none, that of the role. */
export interface Recipients {
  accountId: string;
  /** The account of the role that was assumed, where it is another: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/shared-event-ID.html */
  owner?: string;
}

/** Members of a call's input, by name. */
export type Members = Readonly<Record<string, unknown>>;

/** How CloudTrail tells of the calls of a service. */
export interface TrailRules {
  /** Operations on data, which are not in LookupEvents: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-data-events-with-cloudtrail.html */
  dataEvents?: RegExp;
  /** Members of inputs that say what a call is about. */
  resources?: readonly (readonly [member: string, type: string])[];
  /** The name of a member in an event. Default: with a small first letter. */
  memberName?(name: string): string | undefined;
  /** True: its events are in one Region for all. */
  isGlobal?: boolean;
  /** True: its endpoints are of the newer kind alone. */
  isDualStack?: boolean;
  /** True: the answers of what only reads are kept as well. */
  keepsAnswers?: boolean;
  /** Who is told of a call. Default: the account of the caller. */
  recipients?(call: Call, input: Members, outcome: Outcome): Recipients;
  /** Who made a call without a signature. Default: nobody in particular. */
  unsignedCaller?(call: Call, input: Members): UserIdentity | undefined;
}
