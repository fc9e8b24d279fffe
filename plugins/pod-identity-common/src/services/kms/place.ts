import { parseArn } from 'iam-policy';
import type { ServicePlace } from '../AwsService';

/**
 * A KMS key.
 *
 * @public
 */
export interface KeyPlace extends ServicePlace {
  keyId: string;
  accountId: string;
  region: string;
}

/**
 * The key that an ARN names; undefined for an ARN of anything else, aliases included.
 *
 * @public
 */
export function keyPlaceOf(arn: string): KeyPlace | undefined {
  const { service, region, accountId, resource } = parseArn(arn) ?? {};
  const [, keyId] = /^key\/([\w-]+)$/.exec(resource ?? '') ?? [];
  return service === 'kms' && region && accountId && keyId
    ? { level: 'key', keyId, accountId, region }
    : undefined;
}
