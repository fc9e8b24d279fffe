import { encodeJsonError } from '../errors/encodeJsonError';
import { encodeS3Error } from '../errors/encodeS3Error';
import type { ServiceModel } from '../model/ServiceModel';
import type { ServiceCodec } from '../ServiceCodec';
import { AwsError, type WireRequest } from '../types';
import { readRestInput } from './readRestInput';
import { routeS3 } from './routeS3';
import { routeTable } from './routeTable';
import { writeRestOutput } from './writeRestOutput';

/** S3's words are those of https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html#ErrorCodeList */
function noOperation({ method, path }: WireRequest, isXml: boolean): AwsError {
  return isXml
    ? new AwsError(
        'MethodNotAllowed',
        'The specified method is not allowed against this resource.',
        { status: 405, members: { Method: method } },
      )
    : new AwsError(
        'UnknownOperationException',
        `There is no operation at ${method} ${path}`,
        { status: 404 },
      );
}

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
        throw noOperation(request, isXml);
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
