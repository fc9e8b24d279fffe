import type { WireRequest } from '../types';

/** Parameters of an awsQuery request: the form in its body, or those of the query where there is no body. */
export function formParameters(
  request: Pick<WireRequest, 'query' | 'body'>,
): (readonly [key: string, value: string])[] {
  return request.body.byteLength > 0
    ? [...new URLSearchParams(Buffer.from(request.body).toString('utf8'))]
    : [...request.query].map(([key, values]) => [key, values[0]]);
}
