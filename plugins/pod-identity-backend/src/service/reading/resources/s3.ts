import {
  readingOf,
  s3PlaceOf,
  type Encryption,
  type Need,
  type Reading,
  type S3Place,
} from 'backstage-plugin-pod-identity-common';
import { isFailure, type AwsFailure } from '../../../aws';
import { keyOf, policyOn } from './facts';
import type {
  Candidates,
  FoundPlace,
  ResourceAdapter,
  ResourceReads,
} from './ResourceAdapter';

/** Buckets of S3, and the objects in them. */
export const s3: ResourceAdapter<S3Place> = {
  service: 's3',
  places: 'buckets',
  place: s3PlaceOf,
  find: findBucket,
  list: {
    limit: 'buckets',
    of: 'account',
    names: aws => aws.s3.listBuckets(),
  },
  facts: {
    encryption: readEncryption,
    ownership: readOwnership,
    abac: ({ bucket }, { aws, attempts }) =>
      attempts.make(
        { kind: 'bucket', name: `access control by tags of bucket ${bucket}` },
        () => aws.s3.readBucketAbac(bucket),
      ),
    region: ({ bucket }, { aws, attempts }) =>
      attempts.make(
        { kind: 'bucket', name: `Region of bucket ${bucket}` },
        () => aws.s3.readBucketRegion(bucket),
      ),
    publicBuckets: ({ bucket }, { aws, attempts }) =>
      attempts.make(
        { kind: 'bucket', name: `public access block of bucket ${bucket}` },
        async () =>
          (await aws.s3.readRestrictPublicBuckets(bucket))
            ? ('restricted' as const)
            : ('not-restricted' as const),
      ),
    tags: ({ bucket, key = '', words }, { aws, attempts }, { versionId }) =>
      attempts.make({ kind: 'object', name: `tags of ${words}` }, () =>
        aws.s3.readObjectTags({ bucket, key, versionId }),
      ),
  },
};

/**
 * Reads the policy of a bucket, and with it which account owns the bucket: an ARN of S3 does not say. Asks the accounts of
 * the targets in turn until one owns it. What fails is told of the first alone, for the others are guesses.
 */
async function findBucket(
  { bucket, policy }: S3Place,
  { targets, connect, attempts }: Candidates,
): Promise<FoundPlace> {
  const subject = { kind: 'policy', ...policy } as const;
  let refusal: AwsFailure | undefined;
  for (const owner of targets) {
    const aws = connect(owner);
    const document = await settled(() => aws.s3.readBucketPolicy(bucket));
    if (!isFailure(document)) {
      return { owner, policy: policyOn(policy, readingOf(document)) };
    }
    refusal ??= document;
    if (document.reason === 'not-found') {
      // Names of buckets are unique: what one account does not find, no other has.
      break;
    }
    // Nothing is known of an account that does not answer.
    const owns = await settled(() => aws.s3.ownsBucket(bucket));
    if (owns === true) {
      return { owner, policy: attempts.note(subject, document) };
    }
  }
  return {
    policy: refusal
      ? attempts.note(subject, refusal)
      : {
          state: 'unread',
          cause: 'unconfigured',
          reason: 'The portal knows no account to ask.',
        },
  };
}

async function readEncryption(
  { bucket, key = '', words }: S3Place,
  { aws, attempts }: ResourceReads,
  { of, versionId }: Need,
): Promise<Reading<Encryption>> {
  return of === 'bucket'
    ? keyOf(
        of,
        await attempts.make(
          { kind: 'bucket', name: `encryption of bucket ${bucket}` },
          () => aws.s3.readBucketKey(bucket),
        ),
      )
    : keyOf(
        'object',
        await attempts.make(
          { kind: 'object', name: `encryption of ${words}` },
          () => aws.s3.readObjectKey({ bucket, key, versionId }),
        ),
      );
}

/** Whose an object is: the bucket's owner's where the bucket says so of all, otherwise as the object is listed. */
async function readOwnership(
  place: S3Place,
  reads: ResourceReads,
  { of }: Need,
): Promise<Reading<'bucket-owner' | 'other'>> {
  const { bucket } = place;
  const { aws, attempts } = reads;
  const ownsAll = await attempts.make(
    { kind: 'bucket', name: `ownership controls of bucket ${bucket}` },
    () => aws.s3.readOwnershipControls(bucket),
  );
  if (ownsAll.state === 'unread') {
    return ownsAll;
  }
  if (ownsAll.state === 'read' && ownsAll.value) {
    return { state: 'read', value: 'bucket-owner' };
  }
  return of === 'version'
    ? {
        state: 'unread',
        cause: 'unsupported',
        reason: `Versions of an object in bucket ${bucket} may belong to different accounts, and the portal reads the owner of the newest alone.`,
        advice:
          'Whoever owns the bucket can make all of its objects its own, by the Object Ownership BucketOwnerEnforced.',
      }
    : readListedOwner(place, reads);
}

async function readListedOwner(
  { bucket, key = '', words }: S3Place,
  { aws, attempts }: ResourceReads,
): Promise<Reading<'bucket-owner' | 'other'>> {
  const ids = await attempts.make(
    { kind: 'object', name: `owner of ${words}` },
    () =>
      Promise.all([
        aws.s3.readObjectOwner(bucket, key),
        aws.s3.readCanonicalId(),
      ]),
  );
  if (ids.state !== 'read') {
    return ids;
  }
  const [ofObject, ofBucket] = ids.value;
  if (ofObject === undefined) {
    return {
      state: 'unread',
      cause: 'not-found',
      reason: `AWS lists no object ${words}, so that it has no owner.`,
    };
  }
  return {
    state: 'read',
    value: ofObject === ofBucket ? 'bucket-owner' : 'other',
  };
}

/** What comes of a call, be it a failure of AWS. */
async function settled<T>(call: () => Promise<T>): Promise<T | AwsFailure> {
  try {
    return await call();
  } catch (error) {
    if (isFailure(error)) {
      return error;
    }
    throw error;
  }
}
