import { jsonRpcCodec } from './jsonRpc';
import type { ServiceModel } from './model/ServiceModel';
import { queryCodec } from './query';
import { restCodec } from './rest/restCodec';
import type { ServiceCodec } from './ServiceCodec';

/** The server's side of a service's protocol, driven by its schemas. */
export function createCodec(model: ServiceModel): ServiceCodec {
  switch (model.protocol) {
    case 'aws.protocols#awsQuery':
      return queryCodec(model);
    case 'aws.protocols#awsJson1_0':
    case 'aws.protocols#awsJson1_1':
      return jsonRpcCodec(model);
    default:
      return restCodec(model);
  }
}
