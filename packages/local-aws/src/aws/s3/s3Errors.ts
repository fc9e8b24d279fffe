import { AwsError } from '../../wire/types';
import { NO_REGION, queryRefusal, type ServiceErrors } from '../module';

/** S3's errors: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html */
export function s3Error(
  code: string,
  status: number,
  message: string,
  members?: Record<string, unknown>,
): AwsError {
  return new AwsError(code, message, { status, members });
}

export function noSuchBucket(name: string): AwsError {
  return s3Error('NoSuchBucket', 404, 'The specified bucket does not exist', {
    BucketName: name,
  });
}

export function noSuchKey(key: string): AwsError {
  return s3Error('NoSuchKey', 404, 'The specified key does not exist.', {
    Key: key,
  });
}

export function malformedXml(): AwsError {
  return s3Error(
    'MalformedXML',
    400,
    'The XML you provided was not well-formed or did not validate against our published schema',
  );
}

export function preconditionFailed(condition: string): AwsError {
  return s3Error(
    'PreconditionFailed',
    412,
    'At least one of the pre-conditions you specified did not hold',
    { Condition: condition },
  );
}

/** The same for HEAD, whose answer has no body and so no code. */
export function notFound(): AwsError {
  return s3Error('NotFound', 404, 'Not Found');
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html */
export const s3ServiceErrors: ServiceErrors = {
  credentials: {
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
    'no-region': ['AuthorizationHeaderMalformed', NO_REGION, 400],
  },
  keepsDetails: true,
  troubles: {
    throttled: ['SlowDown', 'Please reduce your request rate.', 503],
    internal: [
      'InternalError',
      'We encountered an internal error. Please try again.',
      500,
    ],
    unavailable: [
      'ServiceUnavailable',
      'Service is unable to handle request.',
      503,
    ],
  },
  refusal: { ...queryRefusal, wordResource: resource => `"${resource}"` },
  bodyTooLarge({ headers }, limit) {
    const proposed =
      headers['x-amz-decoded-content-length'] ?? headers['content-length'];
    return new AwsError(
      'EntityTooLarge',
      'Your proposed upload exceeds the maximum allowed size',
      {
        status: 400,
        members: {
          ...(proposed ? { ProposedSize: proposed } : {}),
          MaxSizeAllowed: limit,
        },
      },
    );
  },
  changedBody: (stated, computed) =>
    new AwsError(
      'XAmzContentSHA256Mismatch',
      "The provided 'x-amz-content-sha256' header does not match what was computed.",
      {
        status: 400,
        members: {
          ClientComputedContentSHA256: stated,
          S3ComputedContentSHA256: computed,
        },
      },
    ),
};
