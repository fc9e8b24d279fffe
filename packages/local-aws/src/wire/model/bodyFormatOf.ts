import type { BodyFormat } from './BodyFormat';
import { jsonBody } from './jsonBody';
import type { Protocol } from './ServiceModel';
import { xmlBody } from './xmlBody';

/** The body documents of a protocol. */
export function bodyFormatOf(
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
