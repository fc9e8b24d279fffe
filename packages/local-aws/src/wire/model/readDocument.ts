import type { $Schema } from '@smithy/types';
import { AwsError } from '../types';
import type { ServiceModel } from './ServiceModel';

function malformed(model: ServiceModel): AwsError {
  return model.protocol === 'aws.protocols#restXml'
    ? new AwsError(
        'MalformedXML',
        'The XML you provided was not well-formed or did not validate against our published schema',
        { status: 400 },
      )
    : new AwsError(
        'SerializationException',
        'The body of the request could not be read',
        { status: 400 },
      );
}

/** Reads the body of a request. @throws AwsError as the service does if it is not well-formed. */
export async function readDocument(
  model: ServiceModel,
  schema: $Schema,
  bytes: Uint8Array,
): Promise<Record<string, unknown>> {
  try {
    return await model.body.read(schema, bytes);
  } catch (error) {
    throw Object.assign(malformed(model), { cause: error });
  }
}
