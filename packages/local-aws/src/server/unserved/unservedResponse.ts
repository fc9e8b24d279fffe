import type { WireRequest, WireResponse } from '../../wire';
import { type UnservedOperation, unservedOperation } from './unservedOperation';

const code = 'NotImplemented';

function xml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

function bodyOf(
  { protocol }: UnservedOperation,
  message: string,
  requestId: string,
): [contentType: string, body: string] {
  switch (protocol) {
    case 'query':
    case 'rest-xml':
      return [
        'text/xml',
        `<ErrorResponse><Error><Type>Receiver</Type><Code>${code}</Code><Message>${xml(
          message,
        )}</Message></Error><RequestId>${requestId}</RequestId></ErrorResponse>`,
      ];
    default:
      return [
        protocol === 'json' ? 'application/x-amz-json-1.1' : 'application/json',
        JSON.stringify({ __type: code, message }),
      ];
  }
}

/** The answer for a service that is not served at all: a typed error in the protocol that the request speaks. */
export function unservedResponse(
  request: WireRequest,
  service: string,
  requestId: string,
): WireResponse {
  const operation = unservedOperation(request, service);
  const [contentType, body] = bodyOf(
    operation,
    `local-aws does not serve ${service}: ${operation.name}`,
    requestId,
  );
  return {
    status: 501,
    headers: {
      'content-type': contentType,
      'x-amzn-errortype': code,
      'x-amzn-requestid': requestId,
    },
    body,
  };
}
