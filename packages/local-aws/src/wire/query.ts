import { FromStringShapeDeserializer } from '@smithy/core/protocols';
import type { NormalizedSchema } from '@smithy/core/schema';
import type { StaticStructureSchema } from '@smithy/types';
import type { ServiceCodec } from './ServiceCodec';
import { encodeQueryError } from './errors';
import type { OperationModel, ServiceModel } from './model/ServiceModel';
import { asStructure, type Member, textMember } from './model/asStructure';
import { AwsError, type WireRequest, type WireResponse } from './types';

/** A node of the tree that dotted form keys make: `Tags.member.1.Key=a` is `a` at Tags → member → 1 → Key. */
interface FormNode {
  text?: string;
  children: Map<string, FormNode>;
}

const scalars = new FromStringShapeDeserializer({
  timestampFormat: { useTrait: true, default: 5 },
  httpBindings: false,
});

function items(node: FormNode): FormNode[] {
  return [...node.children]
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([, item]) => item);
}

/** `key` is the element that a list or map that is not flattened wraps its items in. */
function itemsOf(
  schema: NormalizedSchema,
  node: FormNode,
  key: string,
): FormNode[] {
  const wrapped = schema.getMergedTraits().xmlFlattened
    ? node
    : node.children.get(key);
  return wrapped ? items(wrapped) : [];
}

function xmlName(schema: NormalizedSchema, otherwise: string): string {
  return schema.getMergedTraits().xmlName ?? otherwise;
}

function readList(schema: NormalizedSchema, node: FormNode): unknown[] {
  const item = schema.getValueSchema();
  return itemsOf(schema, node, xmlName(item, 'member')).map(each =>
    readFormNode(item, each),
  );
}

function readMap(schema: NormalizedSchema, node: FormNode): object {
  const [key, value] = [schema.getKeySchema(), schema.getValueSchema()];
  const entries = itemsOf(schema, node, 'entry').map(entry => [
    entry.children.get(xmlName(key, 'key'))?.text ?? '',
    readMember(value, entry.children.get(xmlName(value, 'value'))),
  ]);
  return Object.fromEntries(entries);
}

function readStructure(schema: NormalizedSchema, node: FormNode): object {
  const entries = [...schema.structIterator()].flatMap(([name, member]) => {
    const found = node.children.get(xmlName(member, name));
    return found ? [[name, readFormNode(member, found)]] : [];
  });
  return Object.fromEntries(entries);
}

function readMember(schema: NormalizedSchema, node?: FormNode): unknown {
  return node && readFormNode(schema, node);
}

/** Reads a value of the awsQuery protocol. A list that is present but empty travels as one key without a value. */
function readFormNode(schema: NormalizedSchema, node: FormNode): unknown {
  if (schema.isListSchema()) {
    return readList(schema, node);
  }
  if (schema.isMapSchema()) {
    return readMap(schema, node);
  }
  if (schema.isStructSchema()) {
    return readStructure(schema, node);
  }
  return scalars.read(schema, node.text ?? '');
}

function resultOf(operation: OperationModel, output: object): Member[] {
  if (operation.output.isUnitSchema()) {
    return [];
  }
  const name = `${operation.name}Result`;
  const [kind, namespace, , traits, names, schemas] =
    operation.output.getSchema() as StaticStructureSchema;
  return [
    {
      name,
      schema: [kind, namespace, name, traits, names, schemas],
      value: output,
    },
  ];
}

/** `<OpResponse><OpResult>…</OpResult><ResponseMetadata><RequestId/></ResponseMetadata></OpResponse>` */
function encodeQueryOutput(
  model: ServiceModel,
  operation: OperationModel,
  call: { output: object; requestId: string },
): WireResponse {
  const metadata = asStructure(model.namespace, 'ResponseMetadata', [
    textMember('RequestId', call.requestId),
  ]);
  const { schema, value } = asStructure(
    model.namespace,
    `${operation.name}Response`,
    [
      ...resultOf(operation, call.output),
      { name: 'ResponseMetadata', ...metadata },
    ],
  );
  return {
    status: 200,
    headers: {
      'content-type': model.body.contentType,
      'x-amzn-requestid': call.requestId,
    },
    body: model.body.write(schema, value),
  };
}

function child(node: FormNode, key: string): FormNode {
  const known = node.children.get(key);
  if (known) {
    return known;
  }
  const made: FormNode = { children: new Map() };
  node.children.set(key, made);
  return made;
}

/** Parses the parameters of an awsQuery request into a tree. */
function parseForm(
  parameters: Iterable<readonly [key: string, value: string]>,
): FormNode {
  const root: FormNode = { children: new Map() };
  for (const [key, value] of parameters) {
    key.split('.').reduce(child, root).text = value;
  }
  return root;
}

/** Parameters of an awsQuery request: the form in its body, or those of the query where there is no body. */
function formParameters(
  request: Pick<WireRequest, 'query' | 'body'>,
): (readonly [key: string, value: string])[] {
  return request.body.byteLength > 0
    ? [...new URLSearchParams(Buffer.from(request.body).toString('utf8'))]
    : [...request.query].map(([key, values]) => [key, values[0]]);
}

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
