export * from './types';
export type { ServiceCall, ServiceCodec } from './ServiceCodec';
export { codecOf } from './codecOf';
export { isServiceName, operationNames } from './operationNames';
export { serviceNames } from './model/serviceNames';
export { decodeLabel } from './rest/decodeLabel';
export { s3Address } from './rest/s3Address';
