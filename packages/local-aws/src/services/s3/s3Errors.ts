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

/** The same for HEAD, whose answer has no body and so no code. */
export function notFound(): AwsError {
  return s3Error('NotFound', 404, 'Not Found');
}
