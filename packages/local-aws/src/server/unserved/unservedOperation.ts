import type { WireRequest } from '../../wire';

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
export type UnservedOperation = {
  protocol: 'json' | 'query' | 'rest-json' | 'rest-xml';
  /** `Decrypt`; of a REST protocol whose paths are not known here, method and path. */
  name: string;
};

const restXml = new Set(['route53', 'cloudfront', 's3-outposts']);

/** Reads protocol and operation out of a request, whatever the service. */
export function unservedOperation(
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
