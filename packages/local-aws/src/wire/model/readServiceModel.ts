import { JsonCodec2, type JsonSettings } from '@aws-sdk/core/protocols';
import { NormalizedSchema, translateTraits } from '@smithy/core/schema';
import type {
  SchemaTraitsObject,
  StaticErrorSchema,
  StaticOperationSchema,
} from '@smithy/types';
import type {
  BodyFormat,
  SdkClientClass,
  ErrorModel,
  HttpTrait,
  OperationModel,
  Protocol,
  ServiceModel,
} from './ServiceModel';
import { hasShape } from './hasShape';
import { xmlBody } from './xmlBody';

const epochSeconds = 7;

/** JSON, with the names of `jsonName` where the protocol has REST bindings. */
function jsonBody(options: { contentType: string; rest: boolean }): BodyFormat {
  const settings: JsonSettings = {
    timestampFormat: { useTrait: true, default: epochSeconds },
    httpBindings: options.rest,
    jsonName: options.rest,
  };
  const codec = new JsonCodec2(settings);
  return {
    contentType: options.contentType,
    read: async (schema, bytes) => {
      const value = await codec
        .createDeserializer()
        .read(schema, Buffer.from(bytes).toString('utf8'));
      if (!hasShape(schema, value)) {
        throw new TypeError('The JSON is not of the shape of the input');
      }
      return value;
    },
    write: (schema, value) => {
      const serializer = codec.createSerializer();
      serializer.write(schema, value);
      return serializer.flush();
    },
  };
}

/** The body documents of a protocol. */
function bodyFormatOf(
  protocol: Protocol,
  namespaces: { namespace: string; xmlNamespace: string },
): BodyFormat {
  switch (protocol) {
    case 'aws.protocols#restJson1':
      return jsonBody({ contentType: 'application/json', rest: true });
    case 'aws.protocols#awsJson1_0':
      return jsonBody({
        contentType: 'application/x-amz-json-1.0',
        rest: false,
      });
    case 'aws.protocols#awsJson1_1':
      return jsonBody({
        contentType: 'application/x-amz-json-1.1',
        rest: false,
      });
    case 'aws.protocols#restXml':
      return xmlBody({
        contentType: 'application/xml',
        rest: true,
        ...namespaces,
      });
    case 'aws.protocols#awsQuery':
      return xmlBody({ contentType: 'text/xml', rest: false, ...namespaces });
    default:
      throw new Error(`The wire does not speak the protocol ${protocol}`);
  }
}

const errorKind = -3;

function isError(exported: unknown): exported is StaticErrorSchema {
  return Array.isArray(exported) && exported[0] === errorKind;
}

function toModel(schema: StaticErrorSchema): ErrorModel {
  const traits = translateTraits(schema[3]);
  const [code, status] = (traits.awsQueryError ?? []) as [string?, number?];
  return {
    name: schema[2],
    query: code && status ? { code, status } : undefined,
    status: Number(traits.httpError ?? (traits.error === 'server' ? 500 : 400)),
    schema,
  };
}

/**
 * Every error schema of the namespace among the exports of an SDK client. The client's own base class lives in another
 * namespace and never travels.
 */
function readErrors(clientModule: object, namespace: string): ErrorModel[] {
  return Object.values(clientModule)
    .filter(isError)
    .filter(schema => schema[1] === namespace)
    .map(toModel);
}

/** Takes Smithy's `http` trait apart. */
function httpTrait(traits: SchemaTraitsObject): HttpTrait | undefined {
  if (!traits.http) {
    return undefined;
  }
  const [method, uri, status] = traits.http;
  const [path, query = ''] = uri.split('?');
  return { method, path, query: [...new URLSearchParams(query)], status };
}

const operationKind = 9;

function isOperation(exported: unknown): exported is StaticOperationSchema {
  return Array.isArray(exported) && exported[0] === operationKind;
}

/** Every operation schema among the exports of an SDK client. */
function readOperations(clientModule: object): Map<string, OperationModel> {
  return new Map(
    Object.values(clientModule)
      .filter(isOperation)
      .map(([, , name, traits, input, output]) => [
        name,
        {
          name,
          http: httpTrait(translateTraits(traits)),
          input: NormalizedSchema.of(input),
          output: NormalizedSchema.of(output),
        },
      ]),
  );
}

/** Where a service is described. */
export interface ServiceSource {
  protocol: Protocol;
  namespace: string;
  xmlNamespace?: string;
  version: string;
  /** Whether its errors carry the codes that they had in awsQuery. */
  isQueryCompatible?: boolean;
  /** A module that exports operation and error schemas, as SDK clients do. */
  schemas: object;
  /** The SDK's client, where there is one. */
  client?: SdkClientClass;
}

/** Reads a service's schemas once into the form that the wire works with. */
export function readServiceModel(source: ServiceSource): ServiceModel {
  const { protocol, namespace, version, xmlNamespace = '' } = source;
  const errors = readErrors(source.schemas, namespace);
  return {
    protocol,
    namespace,
    xmlNamespace,
    version,
    isQueryCompatible: source.isQueryCompatible ?? false,
    body: bodyFormatOf(protocol, { namespace, xmlNamespace }),
    operations: readOperations(source.schemas),
    errors: new Map(
      errors.flatMap(error => [
        [error.name, error],
        ...(error.query ? [[error.query.code, error] as const] : []),
      ]),
    ),
  };
}
