export type { BucketsToRead } from './bucketsToRead';
export {
  surroundingsToRead,
  type SurroundingsToRead,
} from './surroundingsToRead';
