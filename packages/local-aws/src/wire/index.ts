export * from './types';
export type { ServiceCall, ServiceCodec } from './ServiceCodec';
export { createCodec } from './createCodec';
export { readServiceModel, type ServiceSource } from './model/readServiceModel';
export type { SdkClientClass, ServiceModel } from './model/ServiceModel';
export { sdkSource } from './model/sdkSource';
export { decodeLabel } from './rest/httpScalars';
export { s3Address } from './rest/s3Address';
