import type { Encryption, Reading } from '../model';
import { keptByObject } from '../subject/policies/keptByObject';
import { readPolicy } from '../subject/policies/PolicyReading';

/**
 * The policy on a resource, as JSON text.
 *
 * @public
 */
export interface ResourcePolicy {
  /** `bucket policy of reports` */
  name: string;
  /** Of what it stands on. */
  arn: string;
  document: string;
}

/**
 * What can be learned of a resource, each by itself. Left out counts as unread.
 *
 * @public
 */
export interface ResourceFacts {
  policy?: Reading<ResourcePolicy>;
  /** Absent: it is under keys of AWS that stand in nobody's way. */
  encryption?: Reading<Encryption>;
  /**
   * Whose an object is: of the account that owns its bucket, or of another, which gives access to it by an ACL that is not
   * read. https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html
   */
  ownership?: Reading<'bucket-owner' | 'other'>;
  /** Whether the bucket lets in no other account as long as its policy is public: a matter of other accounts alone. */
  publicBuckets?: Reading<'restricted' | 'not-restricted'>;
  /** Whether a bucket takes its tags into account for access to it. */
  abac?: Reading<boolean>;
  /** Where it is, where its ARN does not say: of a bucket. */
  region?: Reading<string>;
  /** By key. */
  tags?: Reading<Readonly<Record<string, string>>>;
}

/**
 * What was read of what is asked about.
 *
 * @public
 */
export interface AskedResource extends ResourceFacts {
  /** The account that owns it, where the ARN does not say: that of a bucket. Undefined = not known. */
  accountId?: string;
  /** Policies of an organization that apply to the account that owns it, where that is not the subject's. */
  organizationPolicies?: Reading<never>;
}

const parsed = keptByObject(({ name, arn, document }: ResourcePolicy) =>
  readPolicy({ layer: 'resource', name, arn }, document),
);

/** The policy on a resource, parsed; undefined where none was read. */
export function parsedPolicy({ policy }: Pick<AskedResource, 'policy'>) {
  return policy?.state === 'read' ? parsed(policy.value) : undefined;
}
