import { AwsError } from '../../wire/types';

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
