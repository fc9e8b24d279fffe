import { AwsError, type ServiceName } from '../../wire';

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

type Answers = Record<
  CredentialProblem,
  readonly [code: string, message: string, status: number]
>;

const unreadable = 'The request signature does not conform to AWS standards.';
const invalidToken = 'The security token included in the request is invalid.';
const expiredToken = 'The security token included in the request is expired';
const noRegion = 'Credential should be scoped to a valid region.';
const wrongSignature =
  'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html */
const query: Answers = {
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
  'no-region': ['SignatureDoesNotMatch', noRegion, 403],
};

function json(status: number): Answers {
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
    'no-region': ['InvalidSignatureException', noRegion, status],
  };
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html */
const s3: Answers = {
  missing: ['AccessDenied', 'Access Denied', 403],
  unreadable: [
    'InvalidRequest',
    'The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.',
    400,
  ],
  unknown: [
    'InvalidAccessKeyId',
    'The AWS Access Key Id you provided does not exist in our records.',
    403,
  ],
  expired: ['ExpiredToken', 'The provided token has expired.', 400],
  'invalid-token': [
    'InvalidToken',
    'The provided token is malformed or otherwise invalid.',
    400,
  ],
  'wrong-signature': [
    'SignatureDoesNotMatch',
    'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
    403,
  ],
  'wrong-time': [
    'RequestTimeTooSkewed',
    'The difference between the request time and the current time is too large.',
    403,
  ],
  'expired-url': ['AccessDenied', 'Request has expired', 403],
  'no-region': ['AuthorizationHeaderMalformed', noRegion, 400],
};

// REST JSON services answer 403, awsJson services 400.
const answers: Record<ServiceName, Answers> = {
  eks: json(403),
  'eks-auth': json(403),
  cloudtrail: json(400),
  dynamodb: json(400),
  iam: query,
  sts: query,
  s3,
};

/** The error that a service gives for a credential that it does not take; `detail` is in the place of the general words. */
export function credentialError(
  service: ServiceName,
  problem: CredentialProblem,
  detail?: string,
): AwsError {
  const [code, message, status] = answers[service][problem];
  return new AwsError(
    code,
    // S3 says as much to everybody.
    detail === undefined || service === 's3' ? message : detail,
    { status },
  );
}
