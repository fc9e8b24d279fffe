export {
  pageAfter,
  type Ordered,
  type Page,
  type PageRequest,
} from './pageAfter';
export { decodePageToken, encodePageToken } from './pageToken';
