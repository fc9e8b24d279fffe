import type { NamedPolicy } from 'iam-policy';
import { s3Arn } from '../../platform/arns';
import {
  type Access,
  authorize,
  decide,
  namedPolicy,
} from '../../platform/authorization';
import type { Call } from '../../platform/call';
import { tagKeys } from '../../platform/tags';
import { existingTagKeys } from './objectTags';
import { isPublicPolicy } from './publicAccess';
import {
  type BucketRecord,
  type ForeignOwner,
  type ObjectRecord,
  ownerOf,
} from './store';

/** The policy of a bucket, as far as there is one; or only what it denies, where it does not give anything. */
function bucketPolicies(
  { name, policy }: BucketRecord,
  arn: string,
  only?: 'denials',
): NamedPolicy[] {
  const text = only && policy !== undefined ? denialsOf(policy) : policy;
  return text === undefined
    ? []
    : [namedPolicy(`policy of bucket ${name}`, text, arn)];
}

function denialsOf(policy: string): string | undefined {
  const document = JSON.parse(policy);
  const Statement = [document.Statement]
    .flat()
    .filter(({ Effect }) => Effect === 'Deny');
  return Statement.length
    ? JSON.stringify({ ...document, Statement })
    : undefined;
}

/** What the ACL of an object that another account wrote comes to, as a policy: its owner may, and those whom it lets. */
function objectAcl(
  { accountId, grantsBucketOwner }: ForeignOwner,
  bucketOwner: string,
): NamedPolicy {
  return namedPolicy(
    'ACL of the object',
    JSON.stringify({
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Principal: {
          AWS: grantsBucketOwner ? [accountId, bucketOwner] : accountId,
        },
        Action: ['s3:GetObject', 's3:GetObjectVersion'],
        Resource: '*',
      },
    }),
  );
}

/**
 * Who decides of a request. Of the content of an object its owner does, and not the bucket's: all that the bucket's owner can do
 * is deny it. Tags are the bucket owner's all the same, and so is to delete.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-auth-workflow-object-operation.html
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectTagging.html
 */
function ownerAccess(
  call: Call,
  request: { action: string; bucket: BucketRecord; object?: ObjectRecord },
): Required<Pick<Access, 'resourceAccountId' | 'layers'>> {
  const { action, bucket, object } = request;
  const arn = s3Arn(call, bucket.name);
  const caller =
    call.caller.kind === 'anonymous' ? undefined : call.caller.accountId;
  const isOwner = caller === bucket.accountId;
  const owner = object && ownerOf(bucket, object);
  if (
    (action === 's3:GetObject' || action === 's3:GetObjectVersion') &&
    object?.foreign &&
    owner !== bucket.accountId
  ) {
    return of(
      // For nobody is it a matter of one account alone: their own must let them, and the ACL besides.
      isOwner ? object.foreign.accountId : bucket.accountId,
      [
        ...bucketPolicies(bucket, arn, 'denials'),
        objectAcl(object.foreign, bucket.accountId),
      ],
    );
  }
  const isLimited = !isOwner && isRestricted(bucket);
  return of(
    bucket.accountId,
    bucketPolicies(bucket, arn, isLimited ? 'denials' : undefined),
  );
}

function of(resourceAccountId: string, policies: readonly NamedPolicy[]) {
  return {
    resourceAccountId,
    layers: {
      resource: policies.length
        ? { state: 'read' as const, policies }
        : { state: 'absent' as const },
    },
  };
}

/**
 * Whether a policy that is public is kept from letting in other accounts, even those that it names:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-options
 */
function isRestricted({ publicAccessBlock, policy }: BucketRecord): boolean {
  return (
    publicAccessBlock?.RestrictPublicBuckets === true &&
    policy !== undefined &&
    isPublicPolicy(policy)
  );
}

type Keys = Record<string, string | readonly string[]>;

/** What is to be done, and on what: a bucket, a key in it, an object that is there. */
export interface S3Request {
  action: string;
  bucket: BucketRecord;
  key?: string;
  object?: ObjectRecord;
  keys?: Keys;
}

/** A bucket's tags count only after attribute-based access control was enabled on it. */
function bucketTagKeys(bucket: BucketRecord): Keys {
  return bucket.abac
    ? {
        ...tagKeys('aws:ResourceTag', bucket.tags ?? {}),
        ...tagKeys('s3:BucketTag', bucket.tags ?? {}),
      }
    : {};
}

function accessOf(call: Call, request: S3Request): Access {
  const { action, bucket, key, object } = request;
  return {
    ...ownerAccess(call, request),
    action,
    resource: s3Arn(call, bucket.name, key),
    keys: {
      'aws:ResourceAccount': bucket.accountId,
      ...bucketTagKeys(bucket),
      ...existingTagKeys(action, object?.tags),
      ...request.keys,
    },
  };
}

/** Throws AccessDenied unless the caller may. */
export function authorizeS3(call: Call, request: S3Request): void {
  authorize(call, accessOf(call, request));
}

/** Whether the caller may. */
export function mayS3(call: Call, request: S3Request): boolean {
  return decide(call, accessOf(call, request)).allowed;
}
