export type { BucketsToRead } from '../../services/s3/bucketsToRead';
export {
  surroundingsToRead,
  type SurroundingsToRead,
} from './surroundingsToRead';
