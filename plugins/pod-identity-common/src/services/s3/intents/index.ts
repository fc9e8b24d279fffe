import { prefix } from './prefix';
import { readByTags } from './readByTags';

/** What people may ask for of S3, in the order of the form. */
export const s3Intents = [readByTags, prefix] as const;
