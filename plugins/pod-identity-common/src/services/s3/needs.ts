import type { Unread } from '../../model';
import type { AskedQuestion } from '../AskedQuestion';
import { contextValues } from '../AskedQuestion';
import type { Need, NeedsOf } from '../needs';
import { s3PlaceOf } from './place';
import { tagKind } from './tagKind';
import { s3ActionOf, versionOf } from './question';
import { mayBeRestricted, needsObjectOwner } from './reservations';

const ALGORITHM = 's3:x-amz-server-side-encryption';
const KEY_ID = 's3:x-amz-server-side-encryption-aws-kms-key-id';

/** Which facts decide a question about S3. */
export const s3Needs: NeedsOf = (question, known) => [
  { fact: 'policy' },
  ...encryptionNeeds(question, known.objectKeys),
  ...ownershipNeeds(question),
  ...(known.accountIds.some(accountId =>
    mayBeRestricted(question, known.resource, accountId),
  )
    ? [{ fact: 'publicBuckets' as const }]
    : []),
  ...tagNeeds(question, known.testedKeys),
  ...(s3PlaceOf(question.resource) &&
  [...known.testedKeys].some(key => tagKind(key)?.kind === 'bucket')
    ? [{ fact: 'abac' as const, of: 'bucket' }]
    : []),
  ...(known.testedKeys.has('aws:requestedregion') &&
  s3PlaceOf(question.resource)
    ? [{ fact: 'region' as const, of: 'bucket' }]
    : []),
];

function unasked(reason: string, advice?: string): Unread {
  return {
    state: 'unread',
    cause: 'unasked',
    reason,
    ...(advice !== undefined && { advice }),
  };
}

/** What says which KMS key has a say. An object stays under the key that it was written with, whatever becomes of its bucket. */
function encryptionNeeds(
  question: AskedQuestion,
  objectKeys: 'bucket-default' | 'unknown' = 'unknown',
): Need[] {
  const { kmsKey } = s3ActionOf(question) ?? {};
  if (!kmsKey) {
    return [];
  }
  const fact = 'encryption';
  if (kmsKey === 'upload' && objectKeys === 'unknown') {
    const settled = unasked(
      'An upload is under the key that it was begun with, which nothing tells before it is complete.',
    );
    return [{ fact, settled }];
  }
  if (s3PlaceOf(question.resource)?.key === undefined) {
    const settled = unasked(
      'The portal tells keys of objects by their bucket alone.',
    );
    return [{ fact, settled }];
  }
  if (kmsKey === 'written' || kmsKey === 'named') {
    return [encryptionOfWrite(question)];
  }
  if (objectKeys === 'bucket-default') {
    return [{ fact, of: 'bucket' }];
  }
  const version = versionOf(question);
  return version === 'unsaid'
    ? [
        {
          fact,
          settled: unasked(
            'Versions of an object may be under different keys, and which one is meant is not known.',
            'Give s3:VersionId in the question.',
          ),
        },
      ]
    : [{ fact, of: 'object', ...version }];
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-bucket-encryption.html */
function encryptionOfWrite(question: AskedQuestion): Need {
  const fact = 'encryption';
  const [kmsKey] = contextValues(question, KEY_ID) ?? [];
  const [algorithm] = contextValues(question, ALGORITHM) ?? [];
  const under = (key: string): Need => ({
    fact,
    settled: { state: 'read', value: { kmsKey: key, of: 'request' } },
  });
  if (kmsKey !== undefined) {
    return under(kmsKey);
  }
  if (s3ActionOf(question)?.kmsKey === 'named') {
    return {
      fact,
      settled: unasked(
        'The request names the key, and the question does not.',
        `Give ${KEY_ID} in the question.`,
      ),
    };
  }
  if (algorithm === undefined) {
    return { fact, of: 'bucket' };
  }
  // Without a key of one's own, AWS's key for S3 is used.
  return algorithm.startsWith('aws:kms')
    ? under('alias/aws/s3')
    : { fact, settled: { state: 'absent' } };
}

function ownershipNeeds(question: AskedQuestion): Need[] {
  if (
    !needsObjectOwner(question) ||
    s3PlaceOf(question.resource)?.key === undefined
  ) {
    return [];
  }
  const of = s3ActionOf(question)?.version ? 'version' : 'object';
  return [{ fact: 'ownership', of }];
}

/** Tags decide where requests for the action carry them, and a policy tests one. */
function tagNeeds(
  question: AskedQuestion,
  testedKeys: ReadonlySet<string>,
): Need[] {
  const isTested = [...testedKeys].some(key =>
    key.startsWith('s3:existingobjecttag/'),
  );
  if (!s3ActionOf(question)?.objectTag || !isTested) {
    return [];
  }
  const fact = 'tags';
  if (s3PlaceOf(question.resource)?.key === undefined) {
    const settled = unasked(
      'The portal reads tags of objects by their bucket alone.',
    );
    return [{ fact, settled }];
  }
  const version = versionOf(question);
  return version === 'unsaid'
    ? [
        {
          fact,
          settled: unasked(
            'Each version of an object has tags of its own.',
            'Give s3:VersionId in the question.',
          ),
        },
      ]
    : [{ fact, ...version }];
}
