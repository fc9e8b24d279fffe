import { MAX_DEPTH, type JsonNode, type JsonReading } from './JsonNode';

function toNode(value: unknown, depth: number): JsonNode {
  switch (typeof value) {
    case 'string':
      return { type: 'string', value };
    case 'number':
      return Number.isFinite(value)
        ? { type: 'number', text: String(value) }
        : { type: 'other', what: String(value) };
    case 'boolean':
      return { type: 'boolean', value };
    case 'object':
      break;
    default:
      return { type: 'other', what: typeof value };
  }
  if (value === null) {
    return { type: 'null' };
  }
  if (depth >= MAX_DEPTH) {
    return { type: 'other', what: `a value deeper than ${MAX_DEPTH} levels` };
  }
  if (Array.isArray(value)) {
    return {
      type: 'array',
      items: Array.from(value, item => toNode(item, depth + 1)),
    };
  }
  return {
    type: 'object',
    members: Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([name, member]) => ({ name, value: toNode(member, depth + 1) })),
  };
}

/** Reads an already parsed value. Never throws, not even for values that JSON cannot express. */
export function readJsonValue(value: unknown): JsonReading {
  try {
    return { node: toNode(value, 0) };
  } catch (error) {
    // Getters and proxies run foreign code.
    return { error: { message: `the value cannot be read: ${String(error)}` } };
  }
}
