import type { AccessDecision, ObjectTags } from '../model';
import { decideAccess, readQuestion, type AskedResource } from '../ask';
import { cluster, policy, role, subject, type SubjectParts } from './fixtures';
import type { Subject } from '../subject';

/** What is asked, and whatever of the facts a test wants otherwise. */
export interface Asking {
  action?: string;
  resource?: string;
  requestTags?: Record<string, string>;
  context?: Record<string, string[]>;
  who?: SubjectParts;
  about?: Partial<AskedResource>;
  /** Tags of the object, read from S3; or why they were not read. */
  tags?: Record<string, string> | string;
  organizationPolicies?: 'none' | 'unknown';
  vpcEndpointPolicies?: 'none' | 'unknown';
}

export const bucket = 'ekspodidentity-111122223333-us-east-1';

/** A bucket of the cluster's account with no policy, encrypted by S3's own keys, whose objects are all its owner's. */
export const ownBucket: AskedResource = {
  accountId: cluster.accountId,
  policy: { state: 'absent' },
  encryption: { state: 'read' },
  ownership: { state: 'read', owner: 'bucket-owner' },
};

/** Decides what the service account of the fixtures may do; everything was read unless said. */
export function ask({
  action = 's3:GetObject',
  resource = `s3://${bucket}/customer1.txt`,
  requestTags,
  context,
  who,
  about,
  tags = {},
  organizationPolicies = 'none',
  vpcEndpointPolicies = 'none',
}: Asking): AccessDecision {
  return decideAccess({
    who: subject(who),
    question: readQuestion({ action, resource, requestTags, context }, 'aws'),
    resource: { ...ownBucket, ...about },
    objectTags: objectTagsOf(tags),
    organizationPolicies,
    vpcEndpointPolicies,
  });
}

/** The service account of the fixtures, with a role of one policy of these statements. */
export function askingWith(...statements: object[]): Subject {
  return subject({ role: roleWith(...statements) });
}

/** Asks of a role with one policy of these statements. */
export function askWith(
  statements: object[],
  asking: Asking = {},
): AccessDecision {
  return ask({
    ...asking,
    who: { role: roleWith(...statements), ...asking.who },
  });
}

/** A role with one policy of these statements. */
export function roleWith(...statements: object[]) {
  return role({
    policies: [{ name: 'app-policy', document: policy(...statements) }],
  });
}

/** A bucket policy of these statements. */
export function bucketPolicy(...statements: object[]): Partial<AskedResource> {
  return {
    policy: {
      state: 'read',
      name: `bucket policy of ${bucket}`,
      arn: `arn:aws:s3:::${bucket}`,
      document: policy(...statements),
    },
  };
}

/** The step that decided. */
export function decidingStep({ steps }: AccessDecision) {
  return steps.find(({ deciding }) => deciding);
}

function objectTagsOf(tags: Record<string, string> | string): ObjectTags {
  return typeof tags === 'string'
    ? { source: 'not-read', reason: tags }
    : { source: 's3', tags };
}
