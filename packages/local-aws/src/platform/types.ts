/**
 * Who calls, as found from the access key of the request.
 *
 * @public
 */
export type Caller =
  | { kind: 'administrator'; accountId: string; arn: string; userId: string }
  | {
      kind: 'session';
      accountId: string;
      /** `arn:aws:sts::…:assumed-role/NAME/SESSION` */
      arn: string;
      userId: string;
      roleArn: string;
      /** Session tags, such as the six of Pod Identity. */
      tags: Readonly<Record<string, string>>;
      transitiveTagKeys: readonly string[];
      /** Who is behind the session, as the one who assumed the role said; goes on to the next. */
      sourceIdentity?: string;
      /** ARN of the OpenID Connect provider whose token was shown. */
      federatedProvider?: string;
      /** Session policies, JSON text. */
      sessionPolicies: readonly string[];
      startedAt?: Date;
      expiresAt: Date;
    }
  | { kind: 'anonymous' };

/** The caller of a session. */
export type SessionCaller = Extract<Caller, { kind: 'session' }>;

/**
 * What an operation knows of its call besides the input.
 *
 * @public
 */
export interface CallContext {
  /** Name of the service: `s3`. */
  service: string;
  operation: string;
  caller: Caller;
  /** Account that is called: the caller's; for anonymous calls the default account. */
  accountId: string;
  region: string;
  partition: string;
  requestId: string;
  /** Of the signature; undefined for calls without one. */
  accessKeyId?: string;
  /** Where the caller reached this server: `http://127.0.0.1:4566`. */
  origin: string;
  sourceIp: string;
  userAgent: string;
  now: Date;
}

/**
 * One operation: input and output have the shapes of the SDK client's command. Throws AwsError.
 *
 * @public
 */
export type Operation = (
  input: any,
  context: CallContext,
) => object | Promise<object>;

/**
 * The operations of one service that have an implementation; every other answers 501.
 *
 * @public
 */
export type ServiceOperations = Readonly<Record<string, Operation>>;

/**
 * What is known of an access key.
 *
 * @public
 */
export interface KnownCaller {
  secretAccessKey: string;
  caller: Caller;
}

/**
 * Finds callers by their credentials, for the check of signatures.
 *
 * @public
 */
export interface CallerDirectory {
  /**
   * - `unknown`: there is no such access key.
   * - `expired`: its session is over.
   * - `invalid-token`: the key belongs to a session and the token is missing or another's.
   *
   * The partition is the one that is called, `aws` if left out: no key is good for two.
   */
  find(
    accessKeyId: string,
    sessionToken?: string,
    partition?: string,
  ): KnownCaller | 'unknown' | 'expired' | 'invalid-token';
}
