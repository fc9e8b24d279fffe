export type { BucketsToRead } from './bucketsToRead';
export type { BucketSettings, Surroundings } from './Surroundings';
export {
  surroundingsToRead,
  type SurroundingsToRead,
} from './surroundingsToRead';
