import type { ErrorCase, ErrorCases } from '../kit';
import {
  duplicateTags,
  halfTags,
  longTagKey,
  malformed,
  noBucket,
  noKey,
} from './cases';
import { BUCKET, KEY } from './fixture';
import { seen } from './sources';

const tagging = { Tagging: { TagSet: [{ Key: 'team', Value: 'a' }] } };

const tooManyTags: ErrorCase = {
  error: 'BadRequest',
  when: 'there are eleven tags',
  input: {
    Bucket: BUCKET,
    Key: KEY,
    Tagging: {
      TagSet: Array.from({ length: 11 }, (_, index) => ({
        Key: `key-${index}`,
        Value: '',
      })),
    },
  },
  message: 'Object tags cannot be greater than 10',
  source: seen.manyTags,
};

/** Errors of the tags of objects. */
export const objectTagErrors: ErrorCases = {
  GetObjectTagging: [noBucket(), noKey()],
  PutObjectTagging: [
    noBucket(tagging),
    noKey(tagging),
    duplicateTags(),
    longTagKey(),
    tooManyTags,
    malformed({ Tagging: {} }),
    ...halfTags(),
  ],
  DeleteObjectTagging: [noBucket(), noKey()],
};
