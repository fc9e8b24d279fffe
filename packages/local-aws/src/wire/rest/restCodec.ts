import { encodeJsonError } from '../errors/encodeJsonError';
import { encodeS3Error } from '../errors/encodeS3Error';
import type { ServiceModel } from '../model/ServiceModel';
import type { ServiceCodec } from '../ServiceCodec';
import { AwsError } from '../types';
import { readRestInput } from './readRestInput';
import { routeS3 } from './routeS3';
import { routeTable } from './routeTable';
import { writeRestOutput } from './writeRestOutput';

/** REST JSON and REST XML: operations by method, path and query; members in all parts of the message. */
export function restCodec(model: ServiceModel): ServiceCodec {
  const route = routeTable(model.operations.values());
  const isXml = model.protocol === 'aws.protocols#restXml';
  const requestIdHeader = isXml ? 'x-amz-request-id' : 'x-amzn-requestid';
  const encodeError = isXml ? encodeS3Error : encodeJsonError;
  return {
    async decode(request) {
      const match = isXml
        ? routeS3(route, request)
        : route({ ...request, addressed: false });
      if (!match) {
        throw new AwsError(
          isXml ? 'NoSuchOperation' : 'UnknownOperationException',
          `There is no operation at ${request.method} ${request.path}`,
          { status: 404 },
        );
      }
      const input = await readRestInput({ ...match, request, model });
      return { operation: match.operation, input };
    },
    encode: (operation, output, requestId) => {
      const response = writeRestOutput(operation, { ...output }, model);
      response.headers[requestIdHeader] = requestId;
      return response;
    },
    encodeError: (error, requestId) => encodeError(model, error, requestId),
  };
}
