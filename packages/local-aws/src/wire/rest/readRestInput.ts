import { readDocument } from '../model/readDocument';
import type { OperationModel, ServiceModel } from '../model/ServiceModel';
import type { WireRequest } from '../types';
import { bindMembers, type BoundMember } from './bindMembers';
import { decodeLabel } from './decodeLabel';
import { readHeader } from './readHeader';
import { readScalar } from './httpScalars';
import { prefixedHeaders } from './prefixedHeaders';
import { readPayload } from './readPayload';
import { readQueryParams } from './readQueryParams';

/** A request of a REST protocol, its operation known. */
export interface RestRequest {
  operation: OperationModel;
  request: WireRequest;
  /** Percent-encoded. */
  labels: Readonly<Record<string, string>>;
  model: ServiceModel;
}

/** Reads the input from path, query, headers and body. Members that did not travel are absent. */
export async function readRestInput(
  call: RestRequest,
): Promise<Record<string, unknown>> {
  const { operation, request, labels, model } = call;
  const shape = bindMembers(operation.input, 'request');

  const readMember = ({ name, schema, location }: BoundMember): unknown => {
    switch (location.in) {
      case 'label':
        return labels[name] === undefined
          ? undefined
          : readScalar(schema, decodeLabel(labels[name]));
      case 'query': {
        const values = request.query.get(location.name);
        return values && schema.isListSchema()
          ? values.map(value => readScalar(schema.getValueSchema(), value))
          : values && readScalar(schema, values[0]);
      }
      case 'queryParams':
        return readQueryParams(schema, request.query, {
          http: operation.http,
          shape,
        });
      case 'header': {
        const text = request.headers[location.name];
        return text === undefined ? undefined : readHeader(schema, text);
      }
      case 'prefixHeaders':
        return prefixedHeaders(request.headers, location.prefix);
      case 'payload':
        return readPayload(schema, request.body, model);
      default:
        return undefined;
    }
  };

  const input: Record<string, unknown> =
    shape.body && request.body.byteLength > 0
      ? await readDocument(model, shape.body, request.body)
      : {};
  for (const member of shape.members) {
    const value = await readMember(member);
    if (value !== undefined) {
      input[member.name] = value;
    }
  }
  return input;
}
