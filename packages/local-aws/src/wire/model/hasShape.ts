import { NormalizedSchema } from '@smithy/core/schema';
import type { $Schema } from '@smithy/types';

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): boolean {
  // Members of a media type come as the SDK's own kind of String.
  return typeof value === 'string' || value instanceof String;
}

/**
 * Whether a value that was read from JSON is what its schema says. The SDK's codec, made for answers, takes them on trust:
 * a number stays a number where a text is due.
 */
export function hasShape(of: $Schema, value: unknown): boolean {
  const schema = NormalizedSchema.of(of);
  if (schema.isListSchema()) {
    return (
      Array.isArray(value) &&
      value.every(item => hasShape(schema.getValueSchema(), item))
    );
  }
  if (schema.isMapSchema()) {
    return (
      isObject(value) &&
      Object.values(value).every(item =>
        hasShape(schema.getValueSchema(), item),
      )
    );
  }
  if (schema.isStructSchema()) {
    return (
      isObject(value) &&
      [...schema.structIterator()].every(
        ([name, member]) =>
          value[name] === undefined ||
          value[name] === null ||
          hasShape(member, value[name]),
      )
    );
  }
  if (schema.isStringSchema()) {
    return isText(value);
  }
  if (schema.isBooleanSchema()) {
    return typeof value === 'boolean';
  }
  if (schema.isNumericSchema()) {
    return typeof value === 'number';
  }
  return true;
}
