import { randomBytes, randomUUID } from 'node:crypto';
import type { ServiceName } from '../wire';

/** S3's ids are 16 hexadecimal digits, those of other services UUIDs. */
export function requestId(service?: ServiceName): string {
  return service === 's3'
    ? randomBytes(8).toString('hex').toUpperCase()
    : randomUUID();
}
