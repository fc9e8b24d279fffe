import type { ActionCatalogue } from 'iam-policy/actions';
import {
  configuredPolicies,
  decideAccess,
  readQuestion,
  type DecidedAccess,
} from '../ask';
import type { AskedResource } from '../services';
import type { Subject } from '../subject';
import {
  cluster,
  policy,
  role,
  subject,
  unread,
  type SubjectParts,
} from './fixtures';

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
  /** AWS's data of actions, as a backend has it. */
  catalogue?: ActionCatalogue;
}

export const bucket = 'ekspodidentity-111122223333-us-east-1';

/** A bucket of the cluster's account with no policy, encrypted by S3's own keys, whose objects are all its owner's. */
export const ownBucket: AskedResource = {
  accountId: cluster.accountId,
  policy: { state: 'absent' },
  encryption: { state: 'absent' },
  ownership: { state: 'read', value: 'bucket-owner' },
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
  catalogue,
}: Asking): DecidedAccess {
  return decideAccess({
    who: subject(who),
    question: readQuestion(
      { action, resource, requestTags, context },
      'aws',
      catalogue,
    ),
    resource: { ...ownBucket, tags: tagsOf(tags), ...about },
    organizationPolicies: configuredPolicies(organizationPolicies),
    vpcEndpointPolicies: configuredPolicies(vpcEndpointPolicies),
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
): DecidedAccess {
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
      value: {
        name: `bucket policy of ${bucket}`,
        arn: `arn:aws:s3:::${bucket}`,
        document: policy(...statements),
      },
    },
  };
}

/** The step that decided. */
export function decidingStep({ steps }: Pick<DecidedAccess, 'steps'>) {
  return steps.find(({ deciding }) => deciding);
}

function tagsOf(tags: Record<string, string> | string): AskedResource['tags'] {
  return typeof tags === 'string'
    ? unread(tags)
    : { state: 'read', value: tags };
}
