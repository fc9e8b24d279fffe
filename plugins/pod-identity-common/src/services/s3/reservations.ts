import { isPublicBucketPolicy } from 'iam-policy';
import type { Reservation } from '../../model';
import type { AskedQuestion } from '../AskedQuestion';
import { parsedPolicy, type AskedResource } from '../AskedResource';
import { keyReservations } from '../kms/keyReservation';
import type { Refusal } from '../Refusal';
import { s3Actions } from './actions';
import { keyUseOf } from './kms';
import { s3PlaceOf } from './place';
import { s3ActionOf } from './question';

/** Why S3 refuses somebody of an account, whatever policies say. */
export function s3Refusal(
  question: AskedQuestion,
  resource: AskedResource,
  accountId: string,
): Refusal | undefined {
  const place = s3PlaceOf(question.resource);
  const owner = resource.accountId;
  if (!place || owner === undefined) {
    return undefined;
  }
  const { bucket } = place;
  if (s3ActionOf(question)?.ownerOnly && owner !== accountId) {
    return { cause: 'bucket-owner-alone', bucket, accountId: owner };
  }
  const { publicBuckets } = resource;
  return publicBuckets?.state === 'read' &&
    publicBuckets.value === 'restricted' &&
    mayBeRestricted(question, resource, accountId)
    ? { cause: 'public-access-restricted', bucket, accountId: owner }
    : undefined;
}

/** What may deny somebody of an account though every policy that was read allows. */
export function s3Reservations(
  question: AskedQuestion,
  resource: AskedResource,
  accountId: string,
): Reservation[] {
  const row = s3ActionOf(question);
  const use = row && keyUseOf(row);
  return [
    // That a bucket does not restrict it says nothing of its account, whose block is not read.
    ...(resource.accountId !== undefined &&
    mayBeRestricted(question, resource, accountId)
      ? [
          {
            cause: 'public-access-block' as const,
            accountId: resource.accountId,
          },
        ]
      : []),
    ...(needsObjectOwner(question) ? ownerReservations(resource) : []),
    ...(use ? keyReservations(resource, use) : []),
    // A new object is under no lock yet.
    ...(row?.locks && question.companionOf === undefined
      ? [{ cause: 'object-lock' as const, locks: [...row.locks] }]
      : []),
  ];
}

function ownerReservations({ ownership }: AskedResource): Reservation[] {
  if (ownership?.state !== 'read') {
    return [
      {
        cause: 'object-owner',
        owner: 'unknown',
        ...(ownership?.state === 'unread' && { unread: ownership }),
      },
    ];
  }
  return ownership.value === 'bucket-owner'
    ? []
    : [{ cause: 'object-owner', owner: 'other' }];
}

/**
 * Whether S3 Block Public Access may keep somebody of this account from a bucket: it is another's, and its policy is public.
 * Then it counts for all that the policy gives, even to accounts that it names.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-options
 */
export function mayBeRestricted(
  question: AskedQuestion,
  resource: AskedResource,
  accountId: string,
): boolean {
  const document = parsedPolicy(resource)?.document;
  return (
    resource.accountId !== undefined &&
    resource.accountId !== accountId &&
    s3PlaceOf(question.resource) !== undefined &&
    document !== undefined &&
    isPublicBucketPolicy(document)
  );
}

/**
 * Whether the owner of the object has a say: where that is another account than the bucket's, neither the bucket's policy nor
 * policies in the bucket's account give the object to anybody.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-auth-workflow-object-operation.html
 *
 * Tags count too: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectTagging.html says that the bucket's owner may
 * read them, and https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-policies.html that a bucket's policy does not
 * reach objects of others.
 */
export function needsObjectOwner(question: AskedQuestion): boolean {
  const row = s3ActionOf(question);
  // What is written with an object, such as its tags, is of the new object, and not of the one that was there.
  const main = s3Actions.named(question.companionOf ?? '');
  return (
    row?.level === 'object' &&
    row.giver !== 'bucket' &&
    main?.giver !== 'bucket'
  );
}
