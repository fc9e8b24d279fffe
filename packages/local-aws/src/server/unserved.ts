import type { WireRequest, WireResponse } from '../wire';

/** Paths of Access Analyzer: https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_Operations.html */
const accessAnalyzer: readonly (readonly [RegExp, string])[] = [
  [/^GET \/analyzer$/, 'ListAnalyzers'],
  [/^PUT \/analyzer$/, 'CreateAnalyzer'],
  [/^GET \/analyzer\/[^/]+$/, 'GetAnalyzer'],
  [/^PUT \/analyzer\/[^/]+$/, 'UpdateAnalyzer'],
  [/^DELETE \/analyzer\/[^/]+$/, 'DeleteAnalyzer'],
  [/^POST \/finding$/, 'ListFindings'],
  [/^POST \/findingv2$/, 'ListFindingsV2'],
  [/^GET \/finding\/[^/]+$/, 'GetFinding'],
  [/^GET \/findingv2\/[^/]+$/, 'GetFindingV2'],
  [/^PUT \/finding$/, 'UpdateFindings'],
  [/^POST \/policy\/validation$/, 'ValidatePolicy'],
  [/^POST \/policy\/check-no-new-access$/, 'CheckNoNewAccess'],
  [/^POST \/policy\/check-access-not-granted$/, 'CheckAccessNotGranted'],
  [/^POST \/policy\/check-no-public-access$/, 'CheckNoPublicAccess'],
  [/^PUT \/policy\/generation$/, 'StartPolicyGeneration'],
  [/^GET \/policy\/generation$/, 'ListPolicyGenerations'],
  [/^GET \/policy\/generation\/[^/]+$/, 'GetGeneratedPolicy'],
  [/^PUT \/access-preview$/, 'CreateAccessPreview'],
  [/^GET \/access-preview$/, 'ListAccessPreviews'],
  [/^GET \/access-preview\/[^/]+$/, 'GetAccessPreview'],
];

function restOperation(request: WireRequest, service: string): string {
  const line = `${request.method} ${request.path.replace(/(?<=.)\/$/, '')}`;
  const known =
    service === 'access-analyzer' &&
    accessAnalyzer.find(([pattern]) => pattern.test(line));
  return known ? known[1] : line;
}

function queryAction({
  headers,
  query,
  body,
}: WireRequest): string | undefined {
  const isForm = headers['content-type']?.startsWith(
    'application/x-www-form-urlencoded',
  );
  const form = isForm
    ? new URLSearchParams(Buffer.from(body).toString('utf8')).get('Action')
    : undefined;
  return form ?? query.get('Action')?.[0];
}

/** What is asked of a service that is not served, as far as its protocol tells. */
type UnservedOperation = {
  protocol: 'json' | 'query' | 'rest-json' | 'rest-xml';
  /** `Decrypt`; of a REST protocol whose paths are not known here, method and path. */
  name: string;
};

const restXml = new Set(['route53', 'cloudfront', 's3-outposts']);

/** Reads protocol and operation out of a request, whatever the service. */
function unservedOperation(
  request: WireRequest,
  service: string,
): UnservedOperation {
  const target = request.headers['x-amz-target'];
  if (target) {
    return { protocol: 'json', name: target.split('.').at(-1)! };
  }
  const action = queryAction(request);
  if (action) {
    return { protocol: 'query', name: action };
  }
  return {
    protocol: restXml.has(service) ? 'rest-xml' : 'rest-json',
    name: restOperation(request, service),
  };
}

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
