export * from './types';
export type { ServiceCall, ServiceCodec } from './ServiceCodec';
export { codecOf } from './codecOf';
export { decodeLabel } from './rest/decodeLabel';
