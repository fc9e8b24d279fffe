import type { AwsError, WireRequest } from '../../wire';
import type { Refusal } from '../../platform/call';

/** Why a credential is refused. */
export type CredentialProblem =
  | 'missing'
  | 'unreadable'
  | 'unknown'
  | 'expired'
  | 'invalid-token'
  | 'wrong-signature'
  | 'wrong-time'
  | 'no-region'
  | 'expired-url';

/** Why a service does not do what it is asked, through no fault of the request. */
export type ServiceTrouble = 'throttled' | 'internal' | 'unavailable';

/** An error as a service gives it. */
export type ErrorWords = readonly [
  code: string,
  message: string,
  status: number,
];

/** The errors of a service that its operations do not throw themselves. */
export interface ServiceErrors {
  credentials: Readonly<Record<CredentialProblem, ErrorWords>>;
  /** True: whoever is refused is told the general words and no more. */
  keepsDetails?: boolean;
  troubles: Readonly<Record<ServiceTrouble, ErrorWords>>;
  refusal: Refusal;
  /** For a body that is too large. Default: the error of API Gateway. */
  bodyTooLarge?(request: WireRequest, limit: number): AwsError;
  /** For a body that is not the one whose hash was stated. Default: that of a wrong signature. */
  changedBody?(stated: string, computed: string): AwsError;
}

const unreadable = 'The request signature does not conform to AWS standards.';
const invalidToken = 'The security token included in the request is invalid.';
const expiredToken = 'The security token included in the request is expired';

/** What every service says of a scope without a Region. */
export const NO_REGION = 'Credential should be scoped to a valid region.';

const wrongSignature =
  'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.';

/** Of the services that speak awsQuery: https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html */
export const queryCredentials: ServiceErrors['credentials'] = {
  missing: [
    'MissingAuthenticationToken',
    'Request is missing Authentication Token',
    403,
  ],
  unreadable: ['IncompleteSignature', unreadable, 400],
  unknown: ['InvalidClientTokenId', invalidToken, 403],
  expired: ['ExpiredToken', expiredToken, 403],
  'invalid-token': ['InvalidClientTokenId', invalidToken, 403],
  'wrong-signature': ['SignatureDoesNotMatch', wrongSignature, 403],
  'wrong-time': ['SignatureDoesNotMatch', 'Signature expired', 403],
  'expired-url': ['SignatureDoesNotMatch', 'Signature expired', 403],
  'no-region': ['SignatureDoesNotMatch', NO_REGION, 403],
};

/** Of the services that speak JSON: those of REST JSON answer 403, those of awsJson 400. */
export function jsonCredentials(
  status: 400 | 403,
): ServiceErrors['credentials'] {
  return {
    missing: [
      'MissingAuthenticationTokenException',
      'Missing Authentication Token',
      status,
    ],
    unreadable: ['IncompleteSignatureException', unreadable, 400],
    unknown: ['UnrecognizedClientException', invalidToken, status],
    expired: ['ExpiredTokenException', expiredToken, status],
    'invalid-token': ['UnrecognizedClientException', invalidToken, status],
    'wrong-signature': ['InvalidSignatureException', wrongSignature, status],
    'wrong-time': ['InvalidSignatureException', 'Signature expired', status],
    'expired-url': ['InvalidSignatureException', 'Signature expired', status],
    'no-region': ['InvalidSignatureException', NO_REGION, status],
  };
}

/** Words of the common errors, which are the service's own where its page gives none. */
export const TROUBLE_WORDS: Readonly<Record<ServiceTrouble, string>> = {
  throttled: 'Rate exceeded',
  internal:
    'The request processing has failed because of an unknown error, exception or failure.',
  unavailable:
    'The request has failed due to a temporary failure of the server.',
};

/** https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html */
export const commonTroubles: ServiceErrors['troubles'] = {
  throttled: ['Throttling', TROUBLE_WORDS.throttled, 400],
  internal: ['InternalFailure', TROUBLE_WORDS.internal, 500],
  unavailable: ['ServiceUnavailable', TROUBLE_WORDS.unavailable, 503],
};

/** Of the services that speak awsQuery. */
export const queryRefusal: Refusal = { code: 'AccessDenied', status: 403 };

/** Of the services that speak JSON. Of them EKS alone answers 403. */
export function jsonRefusal(status: 400 | 403): Refusal {
  return { code: 'AccessDeniedException', status };
}
