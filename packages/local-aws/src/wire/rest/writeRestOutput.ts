import type { StaticStructureSchema } from '@smithy/types';
import type { OperationModel, ServiceModel } from '../model/ServiceModel';
import { HTTP_STATUS, type WireResponse } from '../types';
import { bindMembers, type BoundShape } from './bindMembers';
import { writeScalar } from './httpScalars';
import { textDocument, unwrappedMember } from './unwrappedOutput';
import { writePayload, type WrittenBody } from './writePayload';

type Output = Readonly<Record<string, unknown>> & {
  readonly [HTTP_STATUS]?: number;
};

function writeDocument(
  schema: StaticStructureSchema,
  output: Output,
  { body, xmlNamespace }: ServiceModel,
): string | Uint8Array {
  const unwrapped = unwrappedMember(schema);
  return unwrapped
    ? textDocument(unwrapped, xmlNamespace, String(output[unwrapped] ?? ''))
    : body.write(schema, output);
}

function writeBody(
  shape: BoundShape,
  output: Output,
  model: ServiceModel,
): WrittenBody {
  const payload = shape.members.find(
    ({ location }) => location.in === 'payload',
  );
  if (payload) {
    return writePayload(payload.schema, output[payload.name], model.body);
  }
  return shape.body
    ? {
        body: writeDocument(shape.body, output, model),
        contentType: model.body.contentType,
      }
    : { body: '' };
}

function writeHeaders(
  shape: BoundShape,
  output: Output,
): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const { name, schema, location } of shape.members) {
    const value = output[name];
    if (value === undefined || value === null) {
      continue;
    }
    if (location.in === 'header') {
      headers[location.name] = writeScalar(schema, value);
    } else if (location.in === 'prefixHeaders') {
      for (const [key, text] of Object.entries(value)) {
        headers[location.prefix + key.toLowerCase()] = String(text);
      }
    }
  }
  return headers;
}

/** Writes an output into status, headers and body. */
export function writeRestOutput(
  operation: OperationModel,
  output: Output,
  model: ServiceModel,
): WireResponse {
  const shape = bindMembers(operation.output, 'response');
  const status = shape.members.find(({ location }) => location.in === 'status');
  const { body, contentType } = writeBody(shape, output, model);
  return {
    status: Number(
      output[HTTP_STATUS] ??
        (status && output[status.name]) ??
        operation.http?.status ??
        200,
    ),
    headers: {
      ...(contentType ? { 'content-type': contentType } : {}),
      ...writeHeaders(shape, output),
    },
    body,
  };
}
