export { pageAfter, type Page, type PageRequest } from './pageAfter';
export { decodePageToken, encodePageToken } from './pageToken';
