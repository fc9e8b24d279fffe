export * from './types';
export type { ServiceCall, ServiceCodec } from './ServiceCodec';
export { createCodec } from './createCodec';
export { readServiceModel, type ServiceSource } from './model/readServiceModel';
export type { SdkClientClass } from './model/SdkClientClass';
export { sdkSource } from './model/sdkSource';
export type { ServiceModel } from './model/ServiceModel';
export { decodeLabel } from './rest/decodeLabel';
export { s3Address } from './rest/s3Address';
