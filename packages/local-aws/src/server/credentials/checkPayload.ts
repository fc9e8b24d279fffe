import { createHash } from 'node:crypto';
import { AwsError, type ServiceName, type WireRequest } from '../../wire';
import { credentialError } from './credentialErrors';

/**
 * Holds a body to the hash that was signed for it. Streams of chunks and unsigned payloads state none.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
 * @throws AwsError XAmzContentSHA256Mismatch from S3; other services say that the signature is wrong
 */
export function checkPayload(request: WireRequest, service: ServiceName): void {
  const stated = request.headers['x-amz-content-sha256'] ?? '';
  if (!/^[0-9a-f]{64}$/.test(stated)) {
    return;
  }
  const computed = createHash('sha256').update(request.body).digest('hex');
  if (computed === stated) {
    return;
  }
  if (service !== 's3') {
    throw credentialError(service, 'wrong-signature');
  }
  throw new AwsError(
    'XAmzContentSHA256Mismatch',
    "The provided 'x-amz-content-sha256' header does not match what was computed.",
    {
      status: 400,
      members: {
        ClientComputedContentSHA256: stated,
        S3ComputedContentSHA256: computed,
      },
    },
  );
}
