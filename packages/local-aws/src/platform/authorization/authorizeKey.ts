import type { Call } from '../call';
import { partitionOfRegion } from '../partitions';
import { authorize } from './authorize';
import { namedPolicy } from './namedPolicy';

/** The policy of a key that nobody has narrowed: https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html */
function defaultKeyPolicy(keyArn: string): string {
  const [, partition, , , accountId] = keyArn.split(':');
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: {
      Effect: 'Allow',
      Principal: { AWS: `arn:${partition}:iam::${accountId}:root` },
      Action: 'kms:*',
      Resource: '*',
    },
  });
}

/** The ARN of a key that is named by its ARN, its id or an alias. KMS itself is not served, so that no key is looked up. */
export function keyArnOf(call: Call, key: string): string {
  if (/^arn:[^:]+:kms:[^:]+:\d{12}:(key|alias)\/.+$/.test(key)) {
    return key;
  }
  const resource = key.startsWith('alias/') ? key : `key/${key}`;
  return `arn:${call.partition}:kms:${call.region}:${call.accountId}:${resource}`;
}

/**
 * Throws AccessDenied unless the caller may use the key behind the service that is called, besides what it encrypts. The
 * service's own keys, and those that AWS manages for services, ask for nothing.
 */
export function authorizeKey(
  call: Call,
  keyArn: string | undefined,
  action: 'kms:Decrypt' | 'kms:GenerateDataKey',
): void {
  if (keyArn === undefined || /:alias\/aws\//.test(keyArn)) {
    return;
  }
  const [, , , region, accountId] = keyArn.split(':');
  const { domain } = partitionOfRegion(region);
  authorize(call, {
    action,
    resource: keyArn,
    resourceAccountId: accountId,
    keys: {
      'kms:ViaService': `${call.service}.${region}.${domain}`,
      'kms:CallerAccount': call.accountId,
    },
    layers: {
      resource: {
        state: 'read',
        policies: [namedPolicy('key policy', defaultKeyPolicy(keyArn), keyArn)],
      },
    },
  });
}
