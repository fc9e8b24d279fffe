import { NormalizedSchema } from '@smithy/core/schema';
import type { StaticStructureSchema } from '@smithy/types';
import type {
  BodyFormat,
  OperationModel,
  ServiceModel,
} from '../model/ServiceModel';
import { HTTP_STATUS, type WireResponse } from '../types';
import { bindMembers, type BoundShape } from './bindMembers';
import { writeScalar } from './httpScalars';

/**
 * The member that is the text of the root element itself, as GetBucketLocation's is:
 * `<LocationConstraint>eu-west-1</LocationConstraint>`. Smithy marks such an output with `s3UnwrappedXmlOutput`, which the
 * SDK's schemas leave out; what is left of it is a root that has the name of its only member.
 * https://smithy.io/2.0/aws/customizations/s3-customizations.html
 */
function unwrappedMember(body: StaticStructureSchema): string | undefined {
  const [name, ...others] = body[4];
  const schema = NormalizedSchema.of(body);
  return others.length === 0 &&
    schema.getMergedTraits().xmlName === name &&
    schema.getMemberSchema(name).isStringSchema()
    ? name
    : undefined;
}

// Markup, and what XML would read as another character.
function escape(text: string): string {
  return text.replace(
    /[&<>\r\n\u0085\u2028]/g,
    char => `&#x${char.charCodeAt(0).toString(16)};`,
  );
}

/** An XML document that is one text. */
function textDocument(
  root: string,
  xmlNamespace: string,
  text: string,
): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${xmlNamespace}">${escape(
    text,
  )}</${root}>`;
}

/** A body and what it is. */
interface WrittenBody {
  body: string | Uint8Array;
  contentType?: string;
}

/** Writes a body that is one member: bytes, text or a document. */
function writePayload(
  schema: NormalizedSchema,
  value: unknown,
  format: BodyFormat,
): WrittenBody {
  if (value === undefined || value === null) {
    return { body: '' };
  }
  const { mediaType } = schema.getMergedTraits();
  if (schema.isBlobSchema()) {
    return {
      body: value as Uint8Array | string,
      contentType: mediaType ?? 'application/octet-stream',
    };
  }
  if (schema.isStringSchema()) {
    return { body: String(value), contentType: mediaType ?? 'text/plain' };
  }
  if (schema.isStreaming()) {
    throw new Error(
      `The wire does not write event streams: ${schema.getName(true)}`,
    );
  }
  return {
    body: format.write(schema, value),
    contentType: format.contentType,
  };
}

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
