import type { ServiceCodec } from './ServiceCodec';
import { encodeJsonError } from './errors';
import type { ServiceModel } from './model/ServiceModel';
import { readDocument } from './model/readDocument';
import { AwsError } from './types';

/** awsJson: the operation in the header `x-amz-target`, one JSON document each way. */
export function jsonRpcCodec(model: ServiceModel): ServiceCodec {
  return {
    async decode(request) {
      // SDKs differ in what stands before the last dot.
      const name = request.headers['x-amz-target']?.split('.').at(-1) ?? '';
      const operation = model.operations.get(name);
      if (!operation) {
        throw new AwsError(
          'UnknownOperationException',
          `The operation ${name} is not known`,
          { status: 404 },
        );
      }
      const input = operation.input.isUnitSchema()
        ? {}
        : await readDocument(model, operation.input, request.body);
      return { operation, input };
    },
    encode: (operation, output, requestId) => ({
      status: 200,
      headers: {
        'content-type': model.body.contentType,
        'x-amzn-requestid': requestId,
      },
      body: operation.output.isUnitSchema()
        ? '{}'
        : model.body.write(operation.output, output),
    }),
    encodeError: (error, requestId) => encodeJsonError(model, error, requestId),
  };
}
