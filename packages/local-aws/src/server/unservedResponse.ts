import type { WireResponse } from '../wire';

/**
 * The answer for a service that is not served at all. Its protocol is not known, and so the code is where JSON and XML
 * clients look for it: the header is enough for the former.
 */
export function unservedResponse(
  service: string,
  requestId: string,
): WireResponse {
  return {
    status: 501,
    headers: {
      'content-type': 'application/json',
      'x-amzn-errortype': 'NotImplemented',
      'x-amzn-requestid': requestId,
    },
    body: JSON.stringify({
      __type: 'NotImplemented',
      message: `local-aws does not serve ${service}`,
    }),
  };
}
