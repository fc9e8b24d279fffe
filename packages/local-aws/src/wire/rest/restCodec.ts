import type { NormalizedSchema } from '@smithy/core/schema';
import type { ServiceCodec } from '../ServiceCodec';
import { encodeJsonError, encodeS3Error } from '../errors';
import type {
  HttpTrait,
  OperationModel,
  ServiceModel,
} from '../model/ServiceModel';
import { readDocument } from '../model/readDocument';
import { AwsError, type WireRequest } from '../types';
import { bindMembers, type BoundMember, type BoundShape } from './bindMembers';
import { decodeLabel, readScalar } from './httpScalars';
import { type RouteMatch, type RouteTable, routeTable } from './routeTable';
import { s3Address } from './s3Address';
import { writeRestOutput } from './writeRestOutput';

/** Everything in the query that neither the route nor another member has taken; undefined if that is nothing. */
function readQueryParams(
  schema: NormalizedSchema,
  query: WireRequest['query'],
  taken: { http?: HttpTrait; shape: BoundShape },
): Record<string, unknown> | undefined {
  const names = new Set([
    ...(taken.http?.query.map(([name]) => name) ?? []),
    ...taken.shape.members.flatMap(({ location }) =>
      location.in === 'query' ? [location.name] : [],
    ),
  ]);
  const lists = schema.getValueSchema().isListSchema();
  const left = [...query].filter(([name]) => !names.has(name));
  return left.length > 0
    ? Object.fromEntries(
        left.map(([name, values]) => [name, lists ? values : values[0]]),
      )
    : undefined;
}

/** Reads a body that is one member: bytes, text or a document. An empty document is an absent member. */
async function readPayload(
  schema: NormalizedSchema,
  bytes: Uint8Array,
  model: ServiceModel,
): Promise<unknown> {
  if (schema.isBlobSchema()) {
    return bytes;
  }
  if (schema.isStringSchema()) {
    return Buffer.from(bytes).toString('utf8');
  }
  return bytes.byteLength > 0 ? readDocument(model, schema, bytes) : undefined;
}

/** Reads a header. A date that cannot be read counts as none: https://www.rfc-editor.org/rfc/rfc9110#section-13.1.3 */
function readHeader(schema: NormalizedSchema, text: string): unknown {
  if (!schema.isTimestampSchema()) {
    return readScalar(schema, text);
  }
  try {
    return readScalar(schema, text);
  } catch {
    return undefined;
  }
}

/** The headers whose names begin with a prefix, by the rest of their names; undefined if there are none. */
function prefixedHeaders(
  headers: Readonly<Record<string, string>>,
  prefix: string,
): Record<string, string> | undefined {
  const found = Object.entries(headers)
    .filter(([name]) => name.startsWith(prefix))
    .map(([name, value]) => [name.slice(prefix.length), value]);
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

/** A request of a REST protocol, its operation known. */
interface RestRequest {
  operation: OperationModel;
  request: WireRequest;
  /** Percent-encoded. */
  labels: Readonly<Record<string, string>>;
  model: ServiceModel;
}

/** Reads the input from path, query, headers and body. Members that did not travel are absent. */
async function readRestInput(
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

// On AWS a host of its own tells ListDirectoryBuckets from ListBuckets; what is left of that here is the signed scope.
function withExpressId(request: WireRequest): WireRequest {
  const isExpress = request.headers.authorization?.includes(
    '/s3express/aws4_request',
  );
  const query = new Map(request.query).set('x-id', ['ListDirectoryBuckets']);
  return isExpress ? { ...request, query } : request;
}

/** Takes the bucket out of host or path before the rest is routed; it is a label of the operation like others. */
function routeS3(
  route: RouteTable,
  request: WireRequest,
): RouteMatch | undefined {
  const { bucket, path } = s3Address(request);
  const match = bucket && route({ ...request, path, addressed: true });
  if (match) {
    return { ...match, labels: { ...match.labels, Bucket: bucket } };
  }
  // What stands first in the path may belong to an operation that has no bucket.
  return route({ ...withExpressId(request), addressed: false });
}

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
