import { encodeQueryError } from '../errors/encodeQueryError';
import type { ServiceModel } from '../model/ServiceModel';
import type { ServiceCodec } from '../ServiceCodec';
import { AwsError } from '../types';
import { encodeQueryOutput } from './encodeQueryOutput';
import { formParameters } from './formParameters';
import { parseForm } from './parseForm';
import { readFormNode } from './readFormNode';

/** awsQuery: a form in, XML out. */
export function queryCodec(model: ServiceModel): ServiceCodec {
  return {
    async decode(request) {
      const form = parseForm(formParameters(request));
      const action = form.children.get('Action')?.text;
      if (!action) {
        throw new AwsError(
          'MissingAction',
          'The request is missing an action or a required parameter.',
          { status: 400 },
        );
      }
      const operation = model.operations.get(action);
      if (!operation) {
        const version = form.children.get('Version')?.text ?? model.version;
        throw new AwsError(
          'InvalidAction',
          `Could not find operation ${action} for version ${version}`,
          { status: 400 },
        );
      }
      const input = operation.input.isUnitSchema()
        ? {}
        : readFormNode(operation.input, form);
      return { operation, input: input as Record<string, unknown> };
    },
    encode: (operation, output, requestId) =>
      encodeQueryOutput(model, operation, { output, requestId }),
    encodeError: (error, requestId) =>
      encodeQueryError(model, error, requestId),
  };
}
