import { createHash } from 'node:crypto';
import type { AwsServiceModule } from '../../aws/module';
import type { WireRequest } from '../../wire';
import { credentialError } from '../serviceErrors';

/**
 * Holds a body to the hash that its request states. A body whose hash is not stated was signed itself.
 * @throws AwsError, as the service does, where the body is another
 */
export function checkPayload(
  { headers, body }: WireRequest,
  service: AwsServiceModule,
): void {
  const stated = headers['x-amz-content-sha256'] ?? '';
  if (!/^[0-9a-f]{64}$/.test(stated)) {
    return;
  }
  const computed = createHash('sha256').update(body).digest('hex');
  if (computed !== stated) {
    throw (
      service.errors.changedBody?.(stated, computed) ??
      credentialError(service, 'wrong-signature')
    );
  }
}
