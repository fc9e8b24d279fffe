import { XmlCodec } from '@aws-sdk/core/protocols';
import type { BodyFormat } from './ServiceModel';

const dateTime = 5;
const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** XML; `xmlNamespace` is put on the root element unless it is empty. */
export function xmlBody(options: {
  contentType: string;
  rest: boolean;
  namespace: string;
  xmlNamespace: string;
}): BodyFormat {
  const codec = new XmlCodec({
    timestampFormat: { useTrait: true, default: dateTime },
    httpBindings: options.rest,
    serviceNamespace: options.namespace,
    xmlNamespace: options.xmlNamespace,
  });
  return {
    contentType: options.contentType,
    read: async (schema, bytes) =>
      codec.createDeserializer().read(schema, bytes) ?? {},
    write: (schema, value) => {
      const serializer = codec.createSerializer();
      serializer.write(schema, value);
      return declaration + serializer.flush();
    },
  };
}
