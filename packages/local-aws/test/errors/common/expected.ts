const STS =
  'https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html';
const S3 =
  'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html#ErrorCodeList';
const DYNAMODB =
  'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html';

/** What a client sees. */
export interface Expected {
  name: string;
  status: number;
  message: string | RegExp;
  source: string;
}

const INVALID = 'The security token included in the request is invalid.';
const EXPIRED = 'The security token included in the request is expired';
const SIGNATURE =
  'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.';
const SKEW =
  /^Signature expired: \d{8}T\d{6}Z is now earlier than \d{8}T\d{6}Z \(\d{8}T\d{6}Z - 15 min\.\)$/;

function json(status: number, source: string) {
  return {
    unknownKey: {
      name: 'UnrecognizedClientException',
      status,
      message: INVALID,
      source,
    },
    wrongSecret: {
      name: 'InvalidSignatureException',
      status,
      message: SIGNATURE,
      source,
    },
    wrongTime: {
      name: 'InvalidSignatureException',
      status,
      message: SKEW,
      source,
    },
    expired: {
      name: 'ExpiredTokenException',
      status,
      message: EXPIRED,
      source,
    },
    unknownOperation: {
      name: 'UnknownOperationException',
      status: 404,
      message: /^(There is no operation at|The operation) /,
      source,
    },
  };
}

/** The common errors, by service. Services of a protocol do not all have the same. */
export const expected = {
  eks: json(403, STS),
  dynamodb: json(400, DYNAMODB),
  cloudtrail: json(400, DYNAMODB),
  iam: {
    unknownKey: {
      name: 'InvalidClientTokenId',
      status: 403,
      message: INVALID,
      source: STS,
    },
    wrongSecret: {
      name: 'SignatureDoesNotMatch',
      status: 403,
      message: SIGNATURE,
      source: STS,
    },
    wrongTime: {
      name: 'SignatureDoesNotMatch',
      status: 403,
      message: SKEW,
      source: STS,
    },
    expired: {
      name: 'ExpiredToken',
      status: 403,
      message: EXPIRED,
      source: STS,
    },
    unknownOperation: {
      name: 'InvalidAction',
      status: 400,
      message: 'Could not find operation ListNothing for version 2010-05-08',
      source: STS,
    },
  },
  s3: {
    unknownKey: {
      name: 'InvalidAccessKeyId',
      status: 403,
      message:
        'The AWS Access Key Id you provided does not exist in our records.',
      source: S3,
    },
    wrongSecret: {
      name: 'SignatureDoesNotMatch',
      status: 403,
      message:
        'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
      source: S3,
    },
    wrongTime: {
      name: 'RequestTimeTooSkewed',
      status: 403,
      message:
        'The difference between the request time and the current time is too large.',
      source: S3,
    },
    expired: {
      name: 'ExpiredToken',
      status: 400,
      message: 'The provided token has expired.',
      source: S3,
    },
    unknownOperation: {
      name: 'MethodNotAllowed',
      status: 405,
      message: 'The specified method is not allowed against this resource.',
      source: S3,
    },
  },
} as const;
