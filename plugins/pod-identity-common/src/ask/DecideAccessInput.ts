import type { ObjectTags, ReadFailure } from '../model';
import type { Subject } from '../subject/Subject';
import type { AskedQuestion } from './question/readQuestion';

/**
 * What is known of the policy on a resource.
 *
 * @public
 */
export type ResourcePolicy =
  | { state: 'read'; name: string; arn: string; document: string }
  | { state: 'absent' }
  | { state: 'unread'; name: string; reason: string };

/**
 * What was read of what is asked about.
 *
 * @public
 */
export interface AskedResource {
  /** The account that owns it, where the ARN does not say: that of a bucket. Undefined = not known. */
  accountId?: string;
  policy: ResourcePolicy;
  /**
   * Whether policies of an organization apply to the account that owns it, where that is not the asker's. Left out: not
   * known.
   */
  organizationPolicies?: 'none' | 'unknown';
  /**
   * The KMS key that whoever reads or writes must be let use besides. Left out: not read, so that no action on the content
   * of an object, or on a table, is allowed.
   */
  encryption?: AskedEncryption;
  /**
   * To whom the object belongs. Left out: not read, so that no action that the object's owner has a say in is allowed.
   */
  ownership?: AskedOwnership;
  /**
   * Whether the bucket lets in no other account as long as its policy is public. Left out: not read, which matters to
   * other accounts alone.
   */
  publicBuckets?: 'restricted' | 'not-restricted';
}

/**
 * To whom an object belongs: to the account that owns its bucket, or to another, which gives access to it by an ACL that is
 * not read.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html
 *
 * @public
 */
export type AskedOwnership =
  | { state: 'read'; owner: 'bucket-owner' | 'other' }
  | {
      state: 'unread';
      reason: string;
      /** What the asker can do about it, where that is something. */
      advice?: string;
    };

/**
 * How what is asked about is encrypted. Without `kmsKey` it is by keys of AWS that stand in nobody's way. `of` says what was
 * looked at; left out, the bucket.
 *
 * @public
 */
export type AskedEncryption =
  | {
      state: 'read';
      kmsKey?: string;
      of?: 'bucket' | 'object' | 'table' | 'request';
    }
  | {
      state: 'unread';
      reason: string;
      /** What the asker can do about it, where that is something. */
      advice?: string;
    };

/**
 * All that a decision is made of.
 *
 * @public
 */
export interface DecideAccessInput {
  who: Subject;
  question: AskedQuestion;
  resource: AskedResource;
  objectTags: ObjectTags;
  /** Whether policies of an organization apply to the asker's account. `unknown` keeps every answer from being *allowed*. */
  organizationPolicies: 'none' | 'unknown';
  /**
   * Whether policies of VPC endpoints limit what pods of the asker's account call: those of the VPCs that its nodes are in,
   * which are not read. `unknown` keeps every answer from being *allowed*.
   * https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html
   */
  vpcEndpointPolicies: 'none' | 'unknown';
  /** What could not be read on the way, to be told with the answer. */
  failures?: readonly ReadFailure[];
}
