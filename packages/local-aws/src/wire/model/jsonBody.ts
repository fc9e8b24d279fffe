import { JsonCodec2, type JsonSettings } from '@aws-sdk/core/protocols';
import type { BodyFormat } from './BodyFormat';
import { hasShape } from './hasShape';

const epochSeconds = 7;

/** JSON, with the names of `jsonName` where the protocol has REST bindings. */
export function jsonBody(options: {
  contentType: string;
  rest: boolean;
}): BodyFormat {
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
