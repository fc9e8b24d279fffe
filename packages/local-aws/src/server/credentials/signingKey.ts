import { createHmac } from 'node:crypto';
import type { Credential } from './Credential';

const MOST = 1_000;
const derived = new Map<string, Buffer>();

/**
 * The key that a secret signs with on a day, in a Region, for a service. A client uses the same for all its calls, and four
 * of the five hashes of a signature go into it, so the last ones are kept.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export function signingKey(
  secretAccessKey: string,
  { day, region, service }: Pick<Credential, 'day' | 'region' | 'service'>,
): Buffer {
  const parts = [day, region, service, 'aws4_request'];
  const id = JSON.stringify([secretAccessKey, ...parts]);
  let key = derived.get(id);
  if (!key) {
    if (derived.size === MOST) {
      derived.clear();
    }
    key = parts.reduce<Buffer>(
      (previous, part) => createHmac('sha256', previous).update(part).digest(),
      Buffer.from(`AWS4${secretAccessKey}`),
    );
    derived.set(id, key);
  }
  return key;
}
