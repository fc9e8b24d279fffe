import { FromStringShapeDeserializer } from '@smithy/core/protocols';
import type { NormalizedSchema } from '@smithy/core/schema';
import type { FormNode } from './FormNode';

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
export function readFormNode(
  schema: NormalizedSchema,
  node: FormNode,
): unknown {
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
