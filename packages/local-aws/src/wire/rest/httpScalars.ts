import {
  FromStringShapeDeserializer,
  ToStringShapeSerializer,
} from '@smithy/core/protocols';
import type { NormalizedSchema } from '@smithy/core/schema';
import type { CodecSettings } from '@smithy/types';
import { AwsError } from '../types';

// The default is for a place that has no format of its own; labels, queries and headers all have one.
const settings: CodecSettings = {
  timestampFormat: { useTrait: true, default: 5 },
  httpBindings: true,
};

/** Reads a label, a value of the query or a header. */
export function readScalar(schema: NormalizedSchema, text: string): unknown {
  return new FromStringShapeDeserializer(settings).read(schema, text);
}

/** Writes a header. */
export function writeScalar(schema: NormalizedSchema, value: unknown): string {
  const serializer = new ToStringShapeSerializer(settings);
  serializer.write(schema, value);
  return serializer.flush();
}

/** Undoes the percent-encoding of a label. */
export function decodeLabel(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch (error) {
    throw new AwsError('InvalidURI', "Couldn't parse the specified URI.", {
      status: 400,
    });
  }
}
