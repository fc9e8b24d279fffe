import type { NamedPolicy } from 'iam-policy';
import { s3Arn } from '../../platform/arns';
import type { Access } from '../../platform/authorization';
import type { Call } from '../../platform/call';
import { bucketPolicies } from './bucketPolicies';
import { objectAcl } from './objectAcl';
import { isPublicPolicy } from './publicAccess';
import { ownerOf, type BucketRecord, type ObjectRecord } from './store';

/**
 * Who decides of a request. Of the content of an object its owner does, and not the bucket's: all that the bucket's owner can do
 * is deny it. Tags are the bucket owner's all the same, and so is to delete.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-auth-workflow-object-operation.html
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectTagging.html
 */
export function ownerAccess(
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
