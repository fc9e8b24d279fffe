import { AwsError } from '../wire';
import type { Arrival } from './Arrival';

/**
 * The error for a body that is too large. S3 documents its own; of the other services no page gives theirs, which is
 * then that of API Gateway, by whose name SDKs know it.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
 */
export function bodyTooLarge(
  { service, request }: Pick<Arrival, 'service' | 'request'>,
  limit: number,
): AwsError {
  if (service === 's3') {
    const { headers } = request;
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
  }
  return new AwsError(
    'RequestEntityTooLargeException',
    `The body of the request is larger than ${limit} bytes`,
    { status: 413 },
  );
}
